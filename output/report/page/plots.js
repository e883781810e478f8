/**
 * What is drawn leads to the claims behind it: a mark with `data-view` shows that view when it is clicked. The tables
 * below the plots hold the same as links, for those who do not use a mouse.
 */

/** Makes the marks of the plots work. */
export function startPlots() {
  for (const plot of document.querySelectorAll('figure svg')) {
    plot.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-view]') : null;
      const view = mark?.getAttribute('data-view');
      if (view) location.hash = view;
    });
  }
}
