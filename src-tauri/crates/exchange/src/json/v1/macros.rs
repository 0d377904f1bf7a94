//! How a record of the file is declared: its fields, and both ways between it and the live record.
//!
//! Sixty records do the same four things with every field, so they are declared, not written out.
//! Destructuring is complete in both directions: a new field of a live record does not compile
//! until the file has a place for it.

/// Declares a record of the file, named as the live one. Fields come in up to four groups:
/// `head` (of the file only), `required` (always there), `written` (always written; when it is left
/// out, the default) and `optional` (left out when it is the default).
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident;
        $(head { $($(#[$head_doc:meta])* $head:ident: $head_type:ty,)* })?
        $(required { $($(#[$required_doc:meta])* $required:ident: $required_type:ty,)* })?
        $(written { $($(#[$written_doc:meta])* $written:ident: $written_type:ty,)* })?
        $(optional { $($(#[$optional_doc:meta])* $optional:ident: $optional_type:ty,)* })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, remote = "Self")]
        pub(crate) struct $name {
            $($($(#[$head_doc])* pub(crate) $head: $head_type,)*)?
            $($($(#[$required_doc])* pub(crate) $required: $required_type,)*)?
            $($($(#[$written_doc])* #[serde(default)] pub(crate) $written: $written_type,)*)?
            $($(
                $(#[$optional_doc])*
                #[serde(default, skip_serializing_if = "super::part::is_default")]
                pub(crate) $optional: $optional_type,
            )*)?
        }

        // `remote = "Self"` leaves these two to us. serde's own would take a list for a record, its
        // values in the order of the fields.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                super::object::read(from)
            }
        }

        impl super::object::FromObject for $name {
            fn from_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                Self::deserialize(serde::de::value::MapAccessDeserializer::new(map))
            }
        }

        impl super::part::Mirror<::register::$name> for $name {
            fn of(live: &::register::$name) -> Self {
                let ::register::$name {
                    $($($required,)*)?
                    $($($written,)*)?
                    $($($optional,)*)?
                } = live;
                Self {
                    $($($head: <$head_type>::default(),)*)?
                    $($($required: super::part::Mirror::of($required),)*)?
                    $($($written: super::part::Mirror::of($written),)*)?
                    $($($optional: super::part::Mirror::of($optional),)*)?
                }
            }

            fn into_live(self) -> ::register::$name {
                let Self {
                    $($($head: _,)*)?
                    $($($required,)*)?
                    $($($written,)*)?
                    $($($optional,)*)?
                } = self;
                ::register::$name {
                    $($($required: super::part::Mirror::into_live($required),)*)?
                    $($($written: super::part::Mirror::into_live($written),)*)?
                    $($($optional: super::part::Mirror::into_live($optional),)*)?
                }
            }
        }

        impl super::part::Part for $name {
            fn walk(&self, walk: &mut super::part::Walk<'_>) {
                $($(walk.field(stringify!($required), &self.$required);)*)?
                $($(walk.field(stringify!($written), &self.$written);)*)?
                $($(walk.field(stringify!($optional), &self.$optional);)*)?
            }

            fn absorb(&mut self, newer: Self) {
                $($(self.$required.absorb(newer.$required);)*)?
                $($(self.$written.absorb(newer.$written);)*)?
                $($(
                    if !super::part::is_default(&newer.$optional) {
                        self.$optional.absorb(newer.$optional);
                    }
                )*)?
            }
        }

        #[cfg(any(test, feature = "testing"))]
        impl crate::testing::Sample for $name {
            const LISTS: Option<::register::RecordKind> = crate::testing::first(&[
                $($(<$required_type as crate::testing::Sample>::IS,)*)?
            ]);

            fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
                Some(Self {
                    $($($head: <$head_type>::default(),)*)?
                    $($($required: crate::testing::Sample::sample(dice)?,)*)?
                    $($($written: crate::testing::Sample::sample(dice)?,)*)?
                    $($($optional: crate::testing::Sample::sample(dice)?,)*)?
                })
            }
        }
    };
}

/// Declares a list of words, named as the live enum and with the same variants.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$variant_meta:meta])* $variant:ident,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[cfg_attr(test, schemars(rename_all = "snake_case"))]
        pub(crate) enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            pub(super) const ALL: &[(&str, Self)] = &[$((stringify!($variant), Self::$variant),)*];
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                super::word::write(Self::ALL, self, to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                super::word::read(Self::ALL, from)
            }
        }

        impl super::part::Mirror<::register::$name> for $name {
            fn of(live: &::register::$name) -> Self {
                match live {
                    $(::register::$name::$variant => Self::$variant,)*
                }
            }

            fn into_live(self) -> ::register::$name {
                match self {
                    $(Self::$variant => ::register::$name::$variant,)*
                }
            }
        }

        impl super::part::Part for $name {
            fn walk(&self, _: &mut super::part::Walk<'_>) {}

            fn absorb(&mut self, newer: Self) {
                *self = newer;
            }
        }

        #[cfg(any(test, feature = "testing"))]
        impl crate::testing::Sample for $name {
            fn sample(dice: &mut crate::testing::Dice) -> Option<Self> {
                Some(dice.pick(Self::ALL).1)
            }
        }
    };
}

pub(super) use {record, words};
