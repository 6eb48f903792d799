//! Template names as models write them.

use crate::policy::Template;

/// Why a name is no template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoTemplate {
    Unknown,
    /// Only `Existence`, `Absence` and `Exactly` count.
    CountsNothing(Template),
    /// Counting is from 1 to 65,535.
    BadCount,
}

/// The template that a name with an optional count stands for.
pub(super) fn template(written: &str) -> Result<Template, NoTemplate> {
    let name = written.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let digits = written.get(name.len()..).unwrap_or_default();
    let name = plain(name);
    let template =
        Template::ALL.iter().copied().find(|one| plain(one.spelling()) == name).ok_or(NoTemplate::Unknown)?;
    if digits.is_empty() {
        return Ok(template);
    }
    if template.times().is_none() {
        return Err(NoTemplate::CountsNothing(template));
    }
    let count = digits.parse().ok().filter(|count| *count > 0).ok_or(NoTemplate::BadCount)?;
    Ok(template.counting_to(count))
}

fn plain(name: &str) -> String {
    name.chars().filter(|sign| !matches!(sign, ' ' | '\t' | '-' | '_')).flat_map(char::to_lowercase).collect()
}

/// The template's name as other tools write it, with its count.
pub(super) fn written(template: Template) -> String {
    match template.times() {
        Some(times) if times != 1 => format!("{}{times}", template.spelling()),
        Some(_) | None => template.spelling().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_read_as_it_is_written_and_as_the_literature_calls_it() {
        for one in Template::ALL.iter().copied() {
            for name in
                [written(one), one.name().to_owned(), written(one).to_uppercase(), written(one).replace(' ', "")]
            {
                assert_eq!(template(&name), Ok(one), "{name}");
            }
        }
        assert_eq!(template("existence 12"), Ok(Template::Existence(12)));
        assert_eq!(written(Template::Absence(2)), "Absence2");
        assert_eq!(written(Template::NotChainPrecedence), "Not Chain Precedence");
    }

    #[test]
    fn counts_stand_where_something_is_counted() {
        assert_eq!(template("Response2"), Err(NoTemplate::CountsNothing(Template::Response)));
        assert_eq!(template("Existence0"), Err(NoTemplate::BadCount));
        assert_eq!(template("Existence65536"), Err(NoTemplate::BadCount));
        assert_eq!(template("Responce"), Err(NoTemplate::Unknown));
        assert_eq!(template(""), Err(NoTemplate::Unknown));
    }
}
