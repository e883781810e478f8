/**
 * Light or dark: as the system says, unless the reader chose. The choice is kept where the browser lets a page keep it.
 */
import { byId } from './dom.js';

const KEPT_AS = 'claimsheet-theme';

/** Makes the choice of theme work. */
export function startTheme() {
  const choice = byId('theme', HTMLSelectElement);
  choice.value = kept() ?? 'system';
  if (choice.value === '') choice.value = 'system';
  apply(choice.value);
  choice.addEventListener('change', () => {
    apply(choice.value);
    keep(choice.value);
  });
}

/** @param {string} theme */
function apply(theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function kept() {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    // Pages from disk may have no storage: the choice then lasts as long as the page.
    return null;
  }
}

/** @param {string} theme */
function keep(theme) {
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // See kept().
  }
}
