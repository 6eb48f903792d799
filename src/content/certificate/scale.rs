//! A scale as a document, as the store keeps it and a proof file holds it.

use crate::assessment::{ClassScale, Gauge, Scale};
use crate::terms::Value;
use serde::{Deserialize, Serialize};

/// The format that is written.
const FORMAT: u32 = 1;

/// Why a document is no scale.
#[derive(Debug, thiserror::Error)]
pub enum ScaleDocError {
    /// Not what its format says.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// A format of a later version.
    #[error("its format is {0}, which this version does not know")]
    Format(u32),
    /// A draw of a class that isn't there.
    #[error("a draw belongs to class {0}, and there is none such")]
    Class(usize),
}

/// A scale with the number of its format.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberedDoc {
    format: u32,
    #[serde(flatten)]
    scale: ScaleDoc,
}

/// A scale: the facts that tell its classes apart, the class of each combination of their values, and the classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ScaleDoc {
    facts: Vec<Box<str>>,
    draws: Vec<DrawDoc>,
    classes: Vec<ClassDoc>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DrawDoc {
    values: Vec<Value>,
    class: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassDoc {
    whole: GaugeDoc,
    competencies: Vec<GaugeDoc>,
}

/// What scores 0, in thousandths of a point, and what scores everything, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GaugeDoc {
    zero: i64,
    top: i32,
}

/// Writes a scale as JSON.
///
/// # Errors
/// Where it cannot be written.
pub fn write_scale(scale: &Scale) -> Result<String, ScaleDocError> {
    Ok(serde_json::to_string(&NumberedDoc { format: FORMAT, scale: scale.into() })?)
}

/// Reads what [`write_scale`] wrote, in any version.
///
/// # Errors
/// [`ScaleDocError`].
pub fn read_scale(text: &str) -> Result<Scale, ScaleDocError> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    match serde_json::from_str::<Head>(text)?.format {
        FORMAT => serde_json::from_str::<NumberedDoc>(text)?.scale.try_into(),
        other => Err(ScaleDocError::Format(other)),
    }
}

impl From<&Scale> for ScaleDoc {
    fn from(of: &Scale) -> Self {
        let Scale { facts, draws, classes } = of;
        let draw = |(values, class): &(Vec<Value>, usize)| DrawDoc { values: values.clone(), class: *class };
        Self {
            facts: facts.clone(),
            draws: draws.iter().map(draw).collect(),
            classes: classes.iter().map(ClassDoc::from).collect(),
        }
    }
}

impl TryFrom<ScaleDoc> for Scale {
    type Error = ScaleDocError;

    fn try_from(doc: ScaleDoc) -> Result<Self, ScaleDocError> {
        let ScaleDoc { facts, draws, classes } = doc;
        if let Some(outside) = draws.iter().find(|draw| draw.class >= classes.len()) {
            return Err(ScaleDocError::Class(outside.class));
        }
        Ok(Self {
            facts,
            draws: draws.into_iter().map(|DrawDoc { values, class }| (values, class)).collect(),
            classes: classes.into_iter().map(ClassScale::from).collect(),
        })
    }
}

impl From<&ClassScale> for ClassDoc {
    fn from(of: &ClassScale) -> Self {
        let ClassScale { whole, competencies } = of;
        Self { whole: (*whole).into(), competencies: competencies.iter().copied().map(GaugeDoc::from).collect() }
    }
}

impl From<ClassDoc> for ClassScale {
    fn from(doc: ClassDoc) -> Self {
        let ClassDoc { whole, competencies } = doc;
        Self { whole: whole.into(), competencies: competencies.into_iter().map(Gauge::from).collect() }
    }
}

impl From<Gauge> for GaugeDoc {
    fn from(of: Gauge) -> Self {
        let Gauge { zero, top } = of;
        Self { zero, top }
    }
}

impl From<GaugeDoc> for Gauge {
    fn from(doc: GaugeDoc) -> Self {
        let GaugeDoc { zero, top } = doc;
        Self { zero, top }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Scale {
        let class = |zero| ClassScale {
            whole: Gauge { zero, top: 18 },
            competencies: vec![Gauge { zero: zero / 2, top: 18 }, Gauge { zero: 0, top: 0 }],
        };
        Scale {
            facts: vec!["tier".into(), "amount".into()],
            draws: vec![
                (vec![Value::Text("vip".into()), Value::Int(480_000)], 0),
                (vec![Value::Text("ordinary".into()), Value::Int(480_000)], 1),
            ],
            classes: vec![class(-4_500), class(2_250)],
        }
    }

    #[test]
    fn a_scale_is_read_as_it_was_written() {
        let text = write_scale(&scale()).expect("written");
        assert_eq!(
            text,
            r#"{"format":1,"facts":["tier","amount"],"draws":[{"values":["vip",480000],"class":0},{"values":["ordinary",480000],"class":1}],"classes":[{"whole":{"zero":-4500,"top":18},"competencies":[{"zero":-2250,"top":18},{"zero":0,"top":0}]},{"whole":{"zero":2250,"top":18},"competencies":[{"zero":1125,"top":18},{"zero":0,"top":0}]}]}"#
        );
        assert_eq!(read_scale(&text).expect("read"), scale());
    }

    #[test]
    fn what_is_no_scale_is_refused() {
        let text = write_scale(&scale()).expect("written");
        for (from, to, why) in [
            ("\"format\":1", "\"format\":2", "its format is 2, which this version does not know"),
            ("\"class\":1", "\"class\":2", "a draw belongs to class 2, and there is none such"),
            ("\"zero\":2250", "\"zero\":\"2250\"", "invalid type: string \"2250\""),
            ("\"facts\":", "\"fakts\":", "missing field `facts`"),
        ] {
            let error = read_scale(&text.replacen(from, to, 1)).expect_err(why).to_string();
            assert!(error.contains(why), "{error}");
        }
        read_scale("").expect_err("empty");
    }
}
