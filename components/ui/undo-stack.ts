type Undo = () => void;

const open: { id: string | number; undo: Undo }[] = [];

/** What can be undone right now: each shown toast with an Undo adds itself, and leaves with it. */
export const undoStack = {
  add(id: string | number, undo: Undo): void {
    open.push({ id, undo });
  },
  remove(id: string | number): void {
    const at = open.findIndex((entry) => entry.id === id);
    if (at >= 0) open.splice(at, 1);
  },
  /**
   * Keeps the place of what is being given right now: Undo pressed before the server has answered is
   * remembered. `release` gives the place up and tells whether it was pressed.
   */
  reserve(): { release: () => boolean } {
    const id = crypto.randomUUID();
    let wanted = false;
    this.add(id, () => {
      wanted = true;
    });
    return {
      release: () => {
        this.remove(id);
        return wanted;
      },
    };
  },
  /** Undoes the latest; false when there is nothing to undo. */
  undoLatest(): boolean {
    const latest = open.pop();
    latest?.undo();
    return latest !== undefined;
  },
};
