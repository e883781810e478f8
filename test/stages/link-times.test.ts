import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'points in time beside a measure of time': [
    ['Rye shortened the latency 30 min after kneading.', [{ quote: '30 min', metric: 'time after kneading' }]],
    ['Rye had a latency of 30 min after kneading.', [{ quote: '30 min', metric: 'latency' }]],
  ],
  'what is done for so long': [
    ['Crumb samples were collected for up to 48 h.', [{ quote: '48 h', metric: 'sample collection', subject: null }]],
    ['Warmth was recorded for 6 h.', [{ quote: '6 h', metric: 'recording time' }]],
    ['Loaves were baked for 6 h.', [{ quote: '6 h', metric: 'duration' }]],
    ['The bakes were separated by 2 days.', [{ quote: '2 days', metric: 'separation', subject: 'bakes' }]],
    ['The bakes were separated by a 2-day rest.', [{ quote: '2-day', metric: 'rest' }]],
  ],
  'events that end a time': [
    ['Ember has a time to driest crust (tdc) of 5 to 15 minutes.', [{ quote: '5 to 15 minutes', metric: 'time to driest crust' }]],
    ['The time to reach a dry crust was 9 h.', [{ quote: '9 h', metric: 'time to reach a dry crust' }]],
    ['Ember cuts weeks of baking time to under one minute.', [{ quote: 'one minute', metric: 'baking time' }]],
  ],
  'members of a list of times': [
    ['Warmth was scored before and 5, 10 and 30 min after the bake.', [{ quote: '5', metric: 'time after bake' }, { quote: '10', metric: 'time after bake' }, { quote: '30 min', metric: 'time after bake' }]],
    ['Warmth was scored 3 and 6 months later.', [{ quote: '3', metric: 'time' }, { quote: '6 months', metric: 'time' }]],
  ],
  'limits of time': [
    ['The crust dries within 3 days.', [{ quote: '3 days', metric: 'time', comparator: '<=' }]],
    ['The crust dried within a mean of 3 days.', [{ quote: '3 days', metric: 'time' }]],
    ['The crust is about 3 days.', [{ quote: '3 days', metric: null }]],
  ],
  'stretches that begin at an event': [
    ['Crumbs were collected for 6 h after the bake.', [{ quote: '6 h', metric: 'duration' }]],
    ['Crumbs were collected for up to 48 h following the bake.', [{ quote: '48 h', metric: 'duration' }]],
    ['Crumbs were collected 48 h following the bake.', [{ quote: '48 h', metric: 'time following bake' }]],
    ['Bakers were followed for 2 years.', [{ quote: '2 years', metric: 'follow-up' }]],
    ['Warming was followed by resting for 2 hours.', [{ quote: '2 hours', metric: 'duration' }]],
  ],
  'ages written with hyphens': [
    ['A 65-year-old baker had burns.', [{ quote: '65-year', metric: 'age', subject: 'baker' }]],
    ['A 65-year lease was sold.', [{ quote: '65-year', metric: 'lease' }]],
  ],
  'ages said of people': [
    ['Burns are frequent in patients younger than 80 years.', [{ quote: '80 years', metric: 'age', subject: 'patients' }]],
    ['It was tried in 30 women under 60 years old.', [{ quote: '30' }, { quote: '60 years old', metric: 'age', subject: 'women' }]],
    ['The oven is warmer than 80 years ago.', [{ quote: '80 years', metric: null }]],
  ],
  'brackets that say more of a time': [
    ['The resting period was 7 to 60 months (mean 32 months).', [{ quote: '7 to 60 months' }, { quote: '32 months', metric: 'resting period', aggregate: 'mean' }]],
    ['The resting period was 7 months (oven 32 months).', [{ quote: '7 months', metric: 'resting period' }, { quote: '32 months', metric: null }]],
  ],
  'nouns of time right before the number': [
    ['Foolol has a fading half-life (t1/2) of nearly 17 h.', [{ quote: '17 h', metric: 'fading half-life' }]],
    ['The resting period after the first bake was on average 8 days.', [{ quote: '8 days', metric: 'resting period' }]],
    ['The median time to first crack was 10.2 h.', [{ quote: '10.2 h', metric: 'time to first crack', aggregate: 'median' }]],
    ['The dough was watched over a maximum resting period of 2 h.', [{ quote: '2 h', metric: 'resting period' }]],
    ['Ember slowed the reaction time at short baking intervals of 250 ms.', [{ quote: '250 ms', metric: 'short baking intervals' }]],
    ['The crust of the loaf was 8 days.', [{ quote: '8 days', metric: null }]],
  ],
  'studies of a length, one or many': [
    ['Rye was tried in three 6-week, multicenter, open-label trials.', [{ quote: '6-week', metric: 'duration', subject: 'trials' }]],
    ['Rye against spelt: a 3 month, randomised study.', [{ quote: '3 month', metric: 'duration', subject: 'study' }]],
  ],
  'times that something took': [
    ['Full rising took 2 years.', [{ quote: '2 years', metric: 'time' }]],
    ['The bake required 100 seconds.', [{ quote: '100 seconds', metric: 'time' }]],
  ],
  'spreads in one bracket': [
    ['The least follow-up was 14 months (median, 35 months; range, 14-98 months).', [{ quote: '14 months' }, { quote: '35 months', metric: 'follow-up' }, { quote: '14-98 months', metric: 'follow-up' }]],
    ['Bakers (mean age, 73 years; mean burn duration, 12 years) came.', [{ quote: '73 years', metric: 'age' }, { quote: '12 years', metric: 'burn duration' }]],
  ],
  'what a time is said to be of': [
    ['Each arm was 30 days.', [{ quote: '30 days', metric: 'duration' }]],
    ['The mean age at the first bake of the new ovens was 13.8 years.', [{ quote: '13.8 years', metric: 'age' }]],
    ['The average length of rest was 2.6 days (range, 1 to 6).', [{ quote: '2.6 days', metric: 'length of rest', aggregate: 'mean' }, { quote: '1 to 6', metric: 'length of rest' }]],
    ['The onset of the smell was 21 min.', [{ quote: '21 min', metric: 'onset' }]],
    ['The length of the loaf was seen for 3 days.', [{ quote: '3 days', metric: 'duration' }]],
  ],
  'times that are compared without a noun beside them': [
    ['Resting time was longer in rye (6.4 vs 4.8 min).', [{ quote: '6.4', metric: 'Resting time' }, { quote: '4.8 min', metric: 'Resting time' }]],
    ['The duration of rising was different between rye (32 min) and spelt (44 min).', [{ quote: '32 min', metric: 'duration' }, { quote: '44 min', metric: 'duration' }]],
    ['Crust warmth increased in both ovens from 6 to 12 weeks after the bake.', [{ quote: '6' }, { quote: '12 weeks', metric: 'time after bake' }]],
  ],
  'ages right before the number': [
    ['We saw the duration of the warmth felt by male and female bakers, aged 18-65 years.', [{ quote: '18-65 years', metric: 'age', subject: null }]],
  ],
  'what was given for so long': [
    ['Bakers received foolol or placebo for 6 weeks.', [{ quote: '6 weeks', metric: 'treatment duration', subject: 'foolol or placebo' }]],
    ['Bakers were randomized to receive 10 mg (n = 8) or 20 mg (n = 9) of foolol daily for 3 months.', [{ quote: '10 mg' }, { quote: '8' }, { quote: '20 mg' }, { quote: '9' }, { quote: '3 months', metric: 'treatment duration', subject: 'foolol' }]],
    ['Treating bakers with foolol for 4 years was safe.', [{ quote: '4 years', metric: 'treatment duration', subject: 'foolol' }]],
    ['They received foolol for 2 weeks and bartan for 3 weeks.', [{ quote: '2 weeks', subject: 'foolol' }, { quote: '3 weeks', subject: 'bartan' }]],
    ['The other balm was added for another period of 4 weeks.', [{ quote: '4 weeks', metric: 'treatment duration', subject: 'balm' }]],
    ['Bakers completed two months of foolol 20 mg daily.', [{ quote: 'two months', metric: 'treatment duration', subject: 'foolol' }, { quote: '20 mg' }]],
    // not what a month holds, nor what was measured meanwhile
    ['Bakers completed two months of bookkeeping.', [{ quote: 'two months', metric: 'bookkeeping', subject: null }]],
    ['Bakers received foolol at 10 min intervals and rested for 6 h.', [{ quote: '10 min' }, { quote: '6 h', subject: null }]],
    ['The crust was treated with foolol, and its warmth was measured for 6 h.', [{ quote: '6 h', subject: null }]],
    ['Foolol was given to bakers who slept for 6 h.', [{ quote: '6 h', subject: null }]],
  ],
  'treatments of so long': [
    ['Warmth rose after 12 weeks of balm therapy.', [{ quote: '12 weeks', metric: 'therapy duration', subject: 'balm therapy' }]],
    ['Warmth rose after a seven-day balm regimen.', [{ quote: 'seven-day', metric: 'treatment duration', subject: 'balm regimen' }]],
    ['Warmth rose after 2 weeks of treatment with foolol or placebo.', [{ quote: '2 weeks', metric: 'treatment duration', subject: 'foolol or placebo' }]],
    ['Warmth rose after 2 weeks of treatment with foolol, bartan, and bazide.', [{ quote: '2 weeks', metric: 'treatment duration', subject: 'foolol, bartan, and bazide' }]],
    ['Warmth rose after 8 weeks of active treatment.', [{ quote: '8 weeks', metric: 'treatment duration', subject: null }]],
    ['One-week triple therapy with foolol is dear.', [{ quote: 'One-week', metric: 'therapy duration', subject: 'triple therapy' }]],
    // a period of treatment says its own name, and an event is no treatment
    ['Warmth rose in the 8-week treatment period.', [{ quote: '8-week', metric: 'treatment period', subject: null }]],
    ['Most burns came within 3 days of balm administration.', [{ quote: '3 days', metric: 'time', subject: null }]],
  ],
  'stretches of a study': [
    ['Sixty loaves cracked over 3 years.', [{ quote: 'Sixty' }, { quote: '3 years', metric: 'period' }]],
    ['Sixty loaves cracked in 3 years.', [{ quote: 'Sixty' }, { quote: '3 years', metric: 'period' }]],
    ['A loaf cracked in 3 days.', [{ quote: '3 days', metric: 'time' }]],
    ['Loaves stayed in the oven for 3 years.', [{ quote: '3 years', metric: 'duration' }]],
    ['Loaves had crisp throughput during a 7-month period.', [{ quote: '7-month', metric: 'period' }]],
  ],
  'nouns that a time is of, where nothing else says it': [
    ['The dough rose with a tcrack of 3 h.', [{ quote: '3 h', metric: 'tcrack' }]],
    ['The dough rose with a total of 3 h.', [{ quote: '3 h', metric: null }]],
    ['They were men of 30 years.', [{ quote: '30 years', metric: null }]],
    ['It takes 30 epochs of Foo loaves.', [{ quote: '30 epochs', metric: 'epochs' }]],
  ],
  'studies of so long': [
    ['This 3-week, randomized, double-blind, placebo-controlled trial is over.', [{ quote: '3-week', metric: 'duration', subject: 'trial' }]],
    ['This was a 2-year, randomized comparison of foolol and bartan.', [{ quote: '2-year', metric: 'duration', subject: 'comparison' }]],
    ['A 3-week diary of a trial is lost.', [{ quote: '3-week', metric: 'diary', subject: null }]],
  ],
  'what a time is counted from': [
    ['Warmth was scored 6 months after the oven repair.', [{ quote: '6 months', metric: 'time after repair' }]],
    ['Warmth was scored 6 months after.', [{ quote: '6 months', metric: 'time' }]],
    ['Warmth was scored at baseline, 3, 6, and 12 months.', [{ quote: '3', metric: 'follow-up' }, { quote: '6', metric: 'follow-up' }, { quote: '12 months', metric: 'follow-up' }]],
    ['Warmth was scored at 3 and 6 hours.', [{ quote: '3', metric: 'time' }, { quote: '6 hours', metric: 'time' }]],
    ['Crumbs, 3, 6, and 12 months.', [{ quote: '3', metric: null }, { quote: '6', metric: null }, { quote: '12 months', metric: null }]],
    ['Warmth was scored twice, 15 days apart.', [{ quote: '15 days', metric: 'interval' }]],
    ['Warmth rose after an average of 17 minutes p.o. and fell.', [{ quote: '17 minutes', metric: 'time' }]],
  ],
  'things that last': [
    ['The set holds 30-second loaf clips.', [{ quote: '30-second', metric: 'duration', subject: 'loaf clips' }]],
    ['Foo reads a one-minute video with an inference time of 3 s.', [{ quote: 'one-minute', metric: 'duration', subject: 'video' }, { quote: '3 s', metric: 'inference time' }]],
    ['Spells lasting 3 days were rare.', [{ quote: '3 days', metric: 'duration', subject: 'Spells' }]],
    ['Loaves longer than 3 days were rare.', [{ quote: '3 days', subject: null }]],
  ],
  'times of training': [
    ['EmberNet was trained on trays for 3 days.', [{ quote: '3 days', metric: 'training time', subject: 'EmberNet' }]],
    ['The policy was trained and moved trays for 3 days.', [{ quote: '3 days', metric: 'duration' }]],
  ],
  'times that are compared': [
    ['The resting period was on average 8 days in the rye group and 9 days in the wheat group.', [{ quote: '8 days', metric: 'resting period', subject: 'rye group' }, { quote: '9 days', metric: 'resting period', subject: 'wheat group' }]],
    ['Signing adds a latency of 194 ms for FooSign but 17 ms for BarSign.', [{ quote: '194 ms', metric: 'latency', subject: 'FooSign' }, { quote: '17 ms', metric: 'latency', subject: 'BarSign' }]],
    ['The proofing time fell from 329 s to 145 s.', [{ quote: '329 s', metric: 'proofing time' }, { quote: '145 s', metric: 'proofing time' }]],
    ['The resting period was 8 days and the loaves in the rye group cooled 9 days.', [{ quote: '8 days' }, { quote: '9 days', metric: null }]],
  ],
  'what is done again': [
    ['Crust depth was measured every 12 h.', [{ quote: '12 h', metric: 'interval', subject: 'Crust depth' }]],
    ['Patients received small loaves every 12 h.', [{ quote: '12 h', metric: 'interval', subject: 'small loaves' }]],
    ['Crust photographs at 2-minute intervals were kept.', [{ quote: '2-minute', metric: 'intervals', subject: 'Crust photographs' }]],
    ['Crust depth was kept over the 24-h resting interval.', [{ quote: '24-h', metric: 'resting interval', subject: null }]],
  ],
  'points in time': [
    ['Peak Crust Depth was higher in bakers than in cooks at 12 months.', [{ quote: '12 months', metric: 'follow-up', subject: null }]],
    ['PeakFoo was higher in bakers than in cooks after 16 and 24 hours.', [{ quote: '16', metric: 'time', subject: null }, { quote: '24 hours', metric: 'time', subject: null }]],
    ['EmberNet solves a maze in 12 hours.', [{ quote: '12 hours', metric: 'time', subject: 'EmberNet' }]],
  ],
  'times that a thing has or takes': [
    ['Foolol is absorbed and has an elimination half-life of around 20 h.', [{ quote: '20 h', metric: 'elimination half-life', subject: 'Foolol' }]],
    ['The mean half-life was 20 h.', [{ quote: '20 h', metric: 'half-life', subject: null }]],
    ['Our tray-based warming engine can sort a tray in less than one minute.', [{ quote: 'one minute', metric: 'time', subject: 'tray-based warming engine' }]],
    ['Our method can sort a tray in less than one minute.', [{ quote: 'one minute', metric: 'time', subject: null }]],
    ['The warming engine fills a tray in 3 s.', [{ quote: '3 s', metric: 'time', subject: 'warming engine' }]],
    ['A tray can be filled in 3 s.', [{ quote: '3 s', metric: 'time', subject: null }]],
    ['Loaves cool in 3 s.', [{ quote: '3 s', metric: 'time', subject: null }]],
    ['This warming effect was found more than 30 years ago.', [{ quote: '30 years', subject: null }]],
  ],
};

testTables('link times', TABLES, 83);
