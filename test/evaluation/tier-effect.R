# The slopes of log rate on log followers in a file of pairs: the median of all pairwise slopes, and least squares.
# Rscript test/evaluation/tier-effect.R pairs.csv
pairs <- read.csv(commandArgs(trailingOnly = TRUE)[1])
x <- log(pairs$followers); y <- log(pairs$rate)
n <- length(x)
slopes <- unlist(lapply(seq_len(n - 1), function(i) {
  run <- x[(i + 1):n] - x[i]
  ((y[(i + 1):n] - y[i]) / run)[run != 0]
}))
cat(format(c(median(slopes), coef(lm(y ~ x))[[2]]), digits = 17))
