// What four peers say of texts, one JSON object {"text"} a line.
//   node peers.js judge FILE    {"obscenity": 0 or 1, …, "vader": -1 to 1} a line, in order
//   node peers.js time FILE     {"obscenity": posts a second, …}
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Profanity } from '@2toad/profanity';
import leo from 'leo-profanity';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';
import vader from 'vader-sentiment';

const toad = new Profanity();
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const peers = {
  obscenity: (text) => (obscenity.hasMatch(text) ? 1 : 0),
  '@2toad/profanity': (text) => (toad.exists(text) ? 1 : 0),
  'leo-profanity': (text) => (leo.check(text) ? 1 : 0),
  // below -0.05 a text is negative, says VADER's own page
  vader: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
};

const [task, file] = process.argv.slice(2);
const texts = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line) texts.push(JSON.parse(line).text);
}
const names = Object.keys(peers);
if (task === 'judge') {
  for (const text of texts) {
    console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, peers[name](text)]))));
  }
} else {
  const speeds = {};
  for (const name of names) {
    const warm = texts.slice(0, 2000);
    warm.forEach(peers[name]);
    const start = performance.now();
    let said = 0;
    let read = 0;
    // a slow peer is measured on as many as it reads in three seconds
    for (const text of texts) {
      said += peers[name](text) > 0.05 ? 1 : 0;
      read++;
      if ((read & 1023) === 0 && performance.now() - start > 3000) break;
    }
    speeds[name] = Math.round(read / ((performance.now() - start) / 1000));
  }
  console.log(JSON.stringify(speeds));
}
