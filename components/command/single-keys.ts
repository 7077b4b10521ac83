const NAME = 'baton-single-keys';

/** Shortcuts without a modifier can be switched off (WCAG 2.1.4); kept per browser. */
export const singleKeys = {
  areOn(): boolean {
    try {
      return localStorage.getItem(NAME) !== 'off';
    } catch {
      // Storage can be forbidden; then the choice lasts for the page.
      return true;
    }
  },
  set(on: boolean): void {
    try {
      localStorage.setItem(NAME, on ? 'on' : 'off');
    } catch {
      // See above.
    }
  },
};
