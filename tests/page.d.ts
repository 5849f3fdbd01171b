// What the tests' scripts may assume of a page: they know which nodes and events they look at, and keep in the window what they look at later.

interface EventTarget {
  [member: string]: any;
}

interface Event {
  [member: string]: any;
}

/** What `bench/eye.js` measures in a page of the benchmark. */
declare const eye: any;
