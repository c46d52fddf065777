/** How many have exactly so many contacts. */
export interface ContactCount {
  /** How many times they are reached. */
  readonly contacts: number;
  /** How many they are, in the unit of the reaches; those with none are the rest of the population. */
  readonly reach: number;
}

/** A creator's part: the share of the population reached, and how many contacts a person reached has on average, from 1. */
export interface ContactPart {
  readonly share: number;
  readonly contacts: number;
}

/**
 * The shares of a population with 0, 1, 2, … contacts where creators reach independently: the Poisson binomial
 * distribution, each creator weighted by the contacts, by adding one creator after the other. An average that is not
 * whole is split between the two whole numbers next to it.
 */
export function poissonBinomial(parts: readonly ContactPart[]): number[] {
  let shares = [1];
  for (const { share, contacts } of parts) {
    const fewer = Math.floor(contacts);
    const above = share * (contacts - fewer);
    const below = share - above;
    const steps = above > 0 ? fewer + 1 : fewer;
    const next = new Array<number>(shares.length + steps).fill(0);
    shares.forEach((before, k) => {
      next[k] = (next[k] as number) + before * (1 - share);
      next[k + fewer] = (next[k + fewer] as number) + before * below;
      if (above > 0) next[k + fewer + 1] = (next[k + fewer + 1] as number) + before * above;
    });
    shares = next;
  }
  return shares;
}

/** The shares with 0, 1, … of `trials` contacts by a beta-binomial distribution of this mean and this α + β. */
export function betaBinomial(trials: number, mean: number, size: number): number[] {
  const [alpha, beta] = [mean * size, (1 - mean) * size];
  const shares = [noContact(trials, mean, size)];
  for (let k = 0; k < trials; k++) {
    const ratio = ((trials - k) * (alpha + k)) / ((k + 1) * (beta + trials - k - 1));
    shares.push((shares[k] as number) * ratio);
  }
  return shares;
}

function noContact(trials: number, mean: number, size: number): number {
  let share = 1;
  for (let k = 0; k < trials; k++) share *= ((1 - mean) * size + k) / (size + k);
  return share;
}

/**
 * The α + β of the beta-binomial distribution that has this mean and leaves this share without contact; `undefined` where
 * none has, since even chance alone reaches fewer, or all contacts going to the same people more.
 */
export function sizeForReach(trials: number, mean: number, reached: number): number | undefined {
  const missed = 1 - reached;
  // The larger the size, the less alike are people's chances, and the fewer are missed.
  let [low, high] = [tiny, 1 / tiny];
  if (!(missed < noContact(trials, mean, low) && missed > noContact(trials, mean, high))) return undefined;
  for (let step = 0; step < bisections; step++) {
    const middle = Math.sqrt(low * high);
    if (noContact(trials, mean, middle) > missed) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** Sizes are sought from here to its inverse, where the distribution is all-or-nothing and binomial to nine digits. */
const tiny = 1e-9;
/** Halvings of that range on the logarithm, down to the last digit. */
const bisections = 60;

/**
 * The α + β by Metheringham: from the mean and the average share of the population that two contacts have in common;
 * `undefined` where that share is no more than chance would make it.
 */
export function sizeForPairs(mean: number, pairs: number): number | undefined {
  return pairs > mean * mean && pairs < mean ? (mean - pairs) / (pairs - mean * mean) : undefined;
}
