import { spawnSync } from 'node:child_process';

/** Times qcc's individuals chart in R on the same number of figures, in microseconds; nothing where R or qcc is missing. */
export function timeQcc(length) {
  const script = `suppressMessages(library(qcc)); set.seed(1); x <- rnorm(${length}, 100, 10)
    times <- sapply(1:15, function(i) system.time(for (j in 1:5) qcc(x, type = "xbar.one", plot = FALSE))[["elapsed"]] / 5)
    cat(median(times) * 1e6)`;
  const { status, stdout } = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
