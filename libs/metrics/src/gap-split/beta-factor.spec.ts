import { betaFactor } from './beta-factor.js';

it('has mean and standard deviation of the Beta posterior', () => {
  const factor = betaFactor('booking_rate', 4, 96, 0.07);
  expect(factor).toMatchObject({ key: 'booking_rate', mean: 0.04, reference: 0.07 });
  expect(factor.sd).toBeCloseTo(Math.sqrt((0.04 * 0.96) / 101), 12);
});
it('is certain when nothing failed, and 0 without a posterior', () => {
  expect(betaFactor('rate', 5, 0, 0.5)).toMatchObject({ mean: 1, sd: 0 });
  expect(betaFactor('rate', 0, 0, 0.5)).toMatchObject({ mean: 0, sd: 0 });
});
