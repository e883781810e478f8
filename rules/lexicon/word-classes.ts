/** Classes of words that patterns name, as in `@reduce`. Data only. */
import { table } from './table.js';

const list = (s: string): readonly string[] => s.split(/\s+/).filter(Boolean);

export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = table({
  reduce: list('reduce reduces reduced reducing decrease decreases decreased decreasing lowers lowered lowering cut cuts cutting lessen lessens lessened drop drops dropped dropping decline declines declined declining fall falls fell falling shrink shrinks shrank shrinking minimize minimizes minimizing minimise save saves saved saving shorten shortens shortened shortening diminish diminishes diminished diminishing slash slashes slashing slashed trim trims trimming compress compresses compressed compressing mitigate mitigates mitigating suppress suppresses suppressed suppressing inhibit inhibits inhibited inhibiting attenuate attenuates attenuated eliminate eliminates eliminating curtail curtails alleviates alleviate down curb curbs prune prunes pruned pruning remove removes removing removed'),
  increase: list('increase increases increased increasing raise raises raised raising rise rises rose rising grow grows grew growing elevate elevates elevated elevating expand expands expanded expanding enlarge enlarges enlarged scale scales scaled multiply multiplies multiplied inflate inflates inflated inflating amplify amplifies amplified climb climbs climbed'),
  improve: list('improve improves improved improving boost boosts boosted boosting enhance enhances enhanced enhancing advance advances advancing lift lifts lifted lifting up augment augments augmenting strengthen strengthens upgrade upgrades better improvement'),
  degrade: list('degrade degrades degraded degrading worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating hurt hurts hurting harm harms lose loses losing sacrifice sacrifices sacrificing underperform underperforms trail trails lag lags suffer suffers'),
  reduction: list('reduction reductions decrease decreases drop drops decline declines cut cuts saving savings fall shrinkage decrement compression'),
  increase_noun: list('increase increases rise growth increment uplift surge jump expansion'),
  improvement: list('improvement improvements gain gains boost boosts enhancement enhancements advantage advantages uplift increment lead margin margins improvements advance advances benefit benefits delta advancement'),
  degradation: list('degradation degradations loss losses deterioration penalty overhead overheads'),
  outperform: list('outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating beaten outscore outscores outscoring outpace outpaces improve improves improved improving improvement improvements advance advances better overtake overtakes win wins outrank outranks dominate dominates outdo outdoes superior'),
  over: list('over upon on than compared against to relative vs versus beyond above'),
  faster: list('faster quicker speedier quickly fast rapidly speedup speed-up speed-ups speedups speeds-up acceleration accelerations'),
  fastadj: list('faster quicker speedier'),
  slower: list('slower'),
  speedup: list('speedup speedups speed-up speed-ups speed-ups acceleration accelerations'),
  accelerate: list('accelerate accelerates accelerated accelerating speeds speeding sped expedite expedites hasten'),
  higher: list('higher greater more increased improved better additional extra'),
  lower: list('lower less smaller fewer reduced decreased lesser cheaper shorter lighter'),
  be: list('is are was were be been being has have had'),
  achieve: list('achieve achieves achieved achieving attain attains attained attaining reach reaches reached reaching obtain obtains obtained obtaining yield yields yielded yielding gain gains score scores scored scoring deliver delivers delivered delivering produce produces get gets report reports reported reporting record records recorded show shows showed showing demonstrate demonstrates demonstrated demonstrating exhibit exhibits provide provides giving gives gave hit hits maintain maintains maintained maintaining retain retains retaining realize realizes secure secures sustain sustains approach approaches approaching hold exceed exceeds exceeded exceeding surpass surpasses surpassing had have has with'),
  in: list('in on of for at across over by'),
  than: list('than over versus vs against relative compared'),
  use: list('use uses using used require requires requiring required need needs needing consume consumes consuming train trained with only utilize utilizes utilizing employ employing given leveraging access accessing update updating updates tuning tunes fine-tuning retain retaining retains keep keeping activate activates activating take takes taking exploiting'),
  substance: list('timolol pilocarpine apraclonidine unoprostone latanoprost dorzolamide travoprost brimonidine betaxolol bimatoprost carteolol brinzolamide atropine bicarbonate tretinoin imiquimod ketoconazole chlorhexidine povidone co2 o2 n2 h2 nh3 h2o2 hcl nacl naoh ch4 oxygen nitrogen hydrogen helium argon methane ethanol methanol alcohol acetone saline dextrose glucose sucrose fructose solution solutions formalin formaldehyde agarose gel dmso serum plasma agar glycerol sucrose extract albumin lidocaine lignocaine bupivacaine ropivacaine levobupivacaine isoflurane sevoflurane desflurane halothane enflurane nitrous triton tween hyaluronate chlorhexidine timolol betaxolol pilocarpine atropine cream ointment gel eyedrops'),
});
