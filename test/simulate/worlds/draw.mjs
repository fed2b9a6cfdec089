import { randomGamma, randomNormal, randomPoisson, seededRandom } from '@paceline/metrics';

/** What the worlds are made of, from one seed. */
export function draws(seed) {
  const uniform = seededRandom(seed);
  const normal = () => randomNormal(uniform);
  const gamma = (shape) => randomGamma(uniform, shape);
  const around = (variation) => (variation === 0 ? 1 : gamma(1 / variation ** 2) * variation ** 2);
  const poisson = (mean) => randomPoisson(uniform, mean);
  return {
    uniform,
    normal,
    /** A whole number from 0 to below `end`. */
    below: (end) => Math.floor(uniform() * end),
    chance: (probability) => uniform() < probability,
    /** A factor of mean 1 and this coefficient of variation. */
    around,
    beta(a, b) {
      const [x, y] = [gamma(a), gamma(b)];
      return x / (x + y);
    },
    /** A count of variance `dispersion` × mean: negative binomial. */
    count: (mean, dispersion) =>
      dispersion <= 1 ? poisson(mean) : poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1)),
    successes(trials, rate) {
      let count = 0;
      for (let trial = 0; trial < trials; trial++) if (uniform() < rate) count++;
      return count;
    },
  };
}
