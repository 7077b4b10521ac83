/** A segment of an address as its reader meant it; one that is not properly encoded stays as it came. */
export function pathText(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
