// Types of a page in the tests' scripts, which know the nodes and events that they look at, and store in the window whatever they look at later.

interface EventTarget {
  [member: string]: any;
}

interface Event {
  [member: string]: any;
}

/** The measuring functions of `bench/eye.js` in a page of the benchmark. */
declare const eye: any;
