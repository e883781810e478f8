/**
 * Names of drugs, which are what an arm of a trial was given: by the ends that the naming of substances gives to each
 * class of them, and by name where an old name has no such end. Hormones and the like that trials measure are left out.
 * Data only.
 */
const list = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Ends of names: heart, stomach, infection, nerves and mind, pain, glands, immunity and cancer. */
export const DRUG_ENDS = list(`pril prilat sartan olol alol dipine vastatin pamil tiazem arone ainide dralazine noxidil azosin onidine fibrate fibrozil thiazide semide lactone sorbide grel gatran xaban coumarol parin plase
prazole matidine nitidine metidine zatidine setron conazole nidazole bendazole clovir buvir navir vudine cillin cefime tricycline cycline mycin micin floxacin bactam quine
zepam zolam barbital barbitone oxetine alopram traline zapine tiapine peridone peridol promazine perazine riptyline pramine triptan azepine trigine gabalin bapentin racetam stigmine ridazine phenidate
caine curium curonium fentanil fentanyl profen coxib oxicam fenac methacin proxen adol codone morphone orphine morphine orphan naloxone naltrexone methadone ketamine
formin gliptin gliflozin glitazone buride clamide glipizide butamide propamide glutide reotide dronate ndronic oxifene rozole gestrel steride sulosin solone asone ednisone sonide moterol meterol buterol noterol tropium phylline lukast tadine rizine
fenacin terodine butynin platin rubicin taxel tecan trexate mustine limus tinib ciclib zumab ximab tumab lizumab fusp imibe lafil nafil bidopa
dilol motidine zolamide prost prostone nitrate flurane fenadine atadine faxine rolac dolac spirone sentan renone menidine zosin tamivir epezil lantamine glinide poside nercept tacept bradine sulide`);
export const DRUG_NAMES = list(`placebo aspirin paracetamol acetaminophen warfarin heparin codeine glyburide propofol phenytoin valproate topiramate bupropion clozapine tramadol digoxin digitoxin colchicine allopurinol mesalazine mesalamine sucralfate misoprostol
interferon tacrolimus cyclosporine cyclosporin ciclosporin azathioprine dacarbazine cyclophosphamide fluorouracil thalidomide dobutamine levosimendan milrinone indapamide chlorthalidone clopidogrel ticlopidine dipyridamole streptokinase
morphine fentanyl methadone ketamine naloxone niacin orlistat sibutramine nitroglycerin quinidine quinine artesunate rifampicin isoniazid ethambutol vancomycin lithium nicotine caffeine dexamphetamine amphetamine methamphetamine diphenhydramine flunarizine benzodiazepine lignocaine hyoscyamine atropine pilocarpine cocaine nitrates estrogen heroin ergotamine dihydroergotamine`);
