import ora from 'ora';

/** How far the bench is: a moving line in a terminal, a line a step elsewhere. */
export class Progress {
  /** Does a step; `tell` says how far it is. */
  async step<Result>(title: string, work: (tell: (text: string) => void) => Promise<Result>): Promise<Result> {
    // Left to itself ora would take over stdin, and with it Ctrl-C.
    const spinner = ora({ text: title, stream: process.stderr, discardStdin: false }).start();
    const start = Date.now();
    try {
      const result = await work((text) => {
        if (spinner.isSpinning) spinner.text = `${title}: ${text}`;
      });
      spinner.succeed(`${title} (${((Date.now() - start) / 1_000).toFixed(1)} s)`);
      return result;
    } catch (error) {
      spinner.fail(title);
      throw error;
    }
  }
}
