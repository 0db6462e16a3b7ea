/** Finds what a module looks after: the matching elements inside a root, and the root itself if it matches. */
export const within = (root, selector) => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];
