//! The two kinds of state: what is set, and what follows from it.
//!
//! Both are handles that can be copied. What they hold stays as long as the document: there is one page in it.
//! Leptos's own signals and memos are compiled anew for each type they hold; these are compiled once.

use leptos::prelude::{ArcTrigger, Get, GetUntracked, Memo, Notify, Track};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// Something that the visitor, the address, the network or the browser sets.
pub struct Input<T: 'static>(&'static Set<T>);

struct Set<T> {
    value: RwLock<T>,
    changed: ArcTrigger,
}

impl<T> Copy for Input<T> {}

impl<T> Clone for Input<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Input<T> {
    /// An input that starts so.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(Set { value: RwLock::new(value), changed: ArcTrigger::new() })))
    }

    /// Reads it, and follows it.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        follow_input(&self.0.changed);
        self.with_untracked(read)
    }

    /// Reads it once.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(&look(&self.0.value))
    }

    /// Follows it.
    pub fn track(self) {
        follow_input(&self.0.changed);
    }

    /// Changes it.
    pub fn update<U>(self, change: impl FnOnce(&mut T) -> U) -> U {
        let answer = change(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner));
        self.0.changed.notify();
        answer
    }

    /// Sets it.
    pub fn set(self, value: T) {
        self.update(|place| *place = value);
    }
}

impl<T: Clone> Input<T> {
    /// What it is, followed.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// What it is now.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Default> Default for Input<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// Something that follows from inputs. Nothing can set it.
pub struct Derived<T: 'static>(&'static Made<T>);

struct Made<T: 'static> {
    value: &'static RwLock<T>,
    /// Raised whenever the value has become another.
    version: Memo<u32>,
}

impl<T> Copy for Derived<T> {}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

type Reckon = Box<dyn Fn(Option<&u32>) -> u32 + Send + Sync>;

impl<T: Default + Send + Sync> Derived<T> {
    /// Whoever follows it is told only where it has become another.
    #[must_use]
    pub fn new(reckon: impl Fn() -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        Self::by(T::eq, reckon)
    }

    /// Whoever follows it is told whenever an input has changed: for what costs less to reckon than to compare.
    #[must_use]
    pub fn always(reckon: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::by(|_, _| false, reckon)
    }

    /// Whoever follows it is told only where `is_same` says that it has become another.
    #[must_use]
    pub fn by(is_same: fn(&T, &T) -> bool, reckon: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let value: &'static RwLock<T> = Box::leak(Box::new(RwLock::new(T::default())));
        let renew: Reckon = Box::new(move |version| {
            let new = reckon();
            let same = is_same(&look(value), &new);
            let version = version.copied();
            match version {
                Some(version) if same => version,
                _ => {
                    *value.write().unwrap_or_else(PoisonError::into_inner) = new;
                    version.unwrap_or_default().wrapping_add(1)
                }
            }
        });
        Self(Box::leak(Box::new(Made { value, version: Memo::new(renew) })))
    }
}

impl<T> Derived<T> {
    /// Reads it, and follows it.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        follow(self.0.version);
        read(&look(self.0.value))
    }

    /// Reads it once.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        renew(self.0.version);
        read(&look(self.0.value))
    }
}

impl<T: Clone> Derived<T> {
    /// What it is, followed.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// What it is now.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

#[inline(never)]
fn follow_input(changed: &ArcTrigger) {
    changed.track();
}

/// Reckons anew what is out of date, and follows it.
#[inline(never)]
fn follow(version: Memo<u32>) {
    let _ = version.get();
}

/// Reckons anew what is out of date.
#[inline(never)]
fn renew(version: Memo<u32>) {
    let _ = version.get_untracked();
}

/// There is one thread, so nobody can have poisoned it.
#[inline(never)]
fn look<T>(value: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    value.read().unwrap_or_else(PoisonError::into_inner)
}
