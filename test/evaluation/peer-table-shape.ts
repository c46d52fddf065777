/** The follower counts at which the built-in tables hold quantiles. */
export const tableFollowers = [
  1_000, 1_500, 2_000, 3_000, 5_000, 7_000, 10_000, 15_000, 20_000, 30_000, 50_000, 70_000, 100_000, 150_000, 200_000,
  300_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000,
];
