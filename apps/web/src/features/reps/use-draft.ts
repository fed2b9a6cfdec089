import { useState } from 'react';

// Session storage: a draft survives a reload, and is gone with the tab on a shared computer.
const store = {
  read: (key: string) => {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write: (key: string, text: string) => {
    try {
      if (text) sessionStorage.setItem(key, text);
      else sessionStorage.removeItem(key);
    } catch {
      // Forbidden or full storage only costs the draft its reload.
    }
  },
};

/** Text being written that survives a reload of the page. */
export function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => store.read(key));
  const change = (next: string) => {
    setText(next);
    store.write(key, next);
  };
  return [text, change];
}
