//! The TypeScript types.
