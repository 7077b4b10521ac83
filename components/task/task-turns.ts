const last = new Map<string, Promise<unknown>>();
const counts = new Map<string, number>();

/** What one person does to one task is sent in the order it was asked for. */
export const taskTurns = {
  /** Tells `run` whether it had to wait for an earlier one. */
  async take<T>(taskId: string, run: (waited: boolean) => Promise<T>): Promise<T> {
    const before = last.get(taskId);
    const waited = taskTurns.left(taskId) > 0;
    counts.set(taskId, taskTurns.left(taskId) + 1);
    const mine = (before ?? Promise.resolve()).then(() => run(waited));
    last.set(
      taskId,
      mine.catch(() => undefined),
    );
    try {
      return await mine;
    } finally {
      counts.set(taskId, taskTurns.left(taskId) - 1);
    }
  },
  /** How many are not answered yet. */
  left: (taskId: string): number => counts.get(taskId) ?? 0,
};
