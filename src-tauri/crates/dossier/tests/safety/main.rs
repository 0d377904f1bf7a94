//! Nothing an owner typed is ever lost: dossiers in real files, with real working copies.
//!
//! [`stage`] is what the others play on. [`history`] is test T10 of the plan (safety.md §9), [`two_homes`] is T9
//! on real files, [`canaries`] is T23, [`together`] is what is done to several at once.

mod canaries;
mod clean_up;
mod edited;
mod elsewhere;
mod history;
mod looking;
mod opening;
mod refused;
mod saving;
mod siblings;
mod stage;
mod together;
mod two_homes;
mod versions;
mod waiting;
