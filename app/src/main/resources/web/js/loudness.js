/**
 * What can be told from a recording: how long it is, how much of it is speech, and the pauses.
 * Facts, no score: a pause is no fault.
 */
const FRAME = 0.05;
/** A breath is shorter than this, in seconds. */
const PAUSE = 0.8;
/** Louder than this share of the loudest frame is speech. */
const SPEECH = 0.12;

export async function facts(recording, seconds, typed) {
  const words = typed.trim() ? typed.trim().split(/\s+/).length : 0;
  try {
    const context = new OfflineAudioContext(1, 1, 16_000);
    const sound = await context.decodeAudioData(await recording.arrayBuffer());
    const { speaking, pauses } = told(loudness(sound));
    return [
      `${time(sound.duration)} long`,
      `${time(speaking)} of it speaking`,
      pauses === 0 ? 'no long pause' : pauses === 1 ? '1 pause' : `${pauses} pauses`,
      ...(words && speaking >= 1 ? [`${Math.round(words / (speaking / 60))} words a minute, by what you typed`] : []),
    ].join(', ') + '.';
  } catch {
    return `${time(seconds)} long.`;
  }
}

function loudness(sound) {
  const samples = sound.getChannelData(0);
  const size = Math.max(1, Math.round(sound.sampleRate * FRAME));
  const frames = [];
  for (let from = 0; from < samples.length; from += size) {
    let sum = 0;
    const to = Math.min(from + size, samples.length);
    for (let at = from; at < to; at++) sum += samples[at] * samples[at];
    frames.push(Math.sqrt(sum / (to - from)));
  }
  return frames;
}

/** Silence before the first word and after the last one is no pause. */
function told(frames) {
  const limit = SPEECH * Math.max(...frames.slice(0, 100_000), Number.MIN_VALUE);
  const first = frames.findIndex((one) => one > limit);
  const end = frames.findLastIndex((one) => one > limit);
  let [speaking, pauses, quiet] = [0, 0, 0];
  for (let at = Math.max(first, 0); at <= end; at++) {
    if (frames[at] > limit) {
      if (quiet * FRAME >= PAUSE) pauses++;
      else speaking += quiet * FRAME;
      speaking += FRAME;
      quiet = 0;
    } else quiet++;
  }
  return { speaking, pauses };
}

const time = (seconds) => {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
