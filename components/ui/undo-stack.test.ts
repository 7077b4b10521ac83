import { expect, it } from 'vitest';
import { undoStack } from './undo-stack';

it('undoes the latest first, each once', () => {
  const undone: string[] = [];
  undoStack.add('a', () => undone.push('a'));
  undoStack.add('b', () => undone.push('b'));
  undoStack.add('c', () => undone.push('c'));
  undoStack.remove('b');
  expect([undoStack.undoLatest(), undoStack.undoLatest(), undoStack.undoLatest()]).toEqual([
    true,
    true,
    false,
  ]);
  expect(undone).toEqual(['c', 'a']);
});

it('remembers that it was pressed before there was an answer', () => {
  const pressed = undoStack.reserve();
  expect(undoStack.undoLatest()).toBe(true);
  expect(pressed.release()).toBe(true);
  const left = undoStack.reserve();
  expect(left.release()).toBe(false);
  expect(undoStack.undoLatest()).toBe(false);
});
