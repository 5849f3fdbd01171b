//! Sections of the page as a tree of plain nodes.
