//! A document of text (Office Open XML, ECMA-376, part 1): paragraphs that are styled by name, on A4, with a number on each page.

use quick_xml::escape::escape;
use std::fmt::Write as _;
use std::io::{self, Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DocStyle {
    Title,
    Subtitle,
    Heading,
    Plain,
    /// What the customer says.
    Speech,
    /// What may be answered.
    Answer,
    /// What is said of an answer.
    About,
}

impl DocStyle {
    const ALL: [Self; 7] =
        [Self::Title, Self::Subtitle, Self::Heading, Self::Plain, Self::Speech, Self::Answer, Self::About];

    const fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading => "Heading1",
            Self::Plain => "Normal",
            Self::Speech => "Speech",
            Self::Answer => "Answer",
            Self::About => "About",
        }
    }

    /// Its name, which word processors know headings by.
    const fn name(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading => "heading 1",
            Self::Plain => "Normal",
            Self::Speech => "Speech",
            Self::Answer => "Answer",
            Self::About => "About",
        }
    }

    /// What a paragraph has: spaces and indents in twentieths of a point.
    const fn paragraph(self) -> &'static str {
        match self {
            Self::Title => r#"<w:spacing w:after="120"/>"#,
            Self::Subtitle => r#"<w:spacing w:after="240"/>"#,
            Self::Heading => r#"<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>"#,
            Self::Plain => r#"<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>"#,
            Self::Speech => r#"<w:spacing w:before="60" w:after="60"/>"#,
            Self::Answer => {
                r#"<w:keepNext/><w:spacing w:before="120" w:after="40"/><w:ind w:left="567" w:hanging="567"/>"#
            }
            Self::About => r#"<w:spacing w:after="40"/><w:ind w:left="567"/>"#,
        }
    }

    /// What its letters look like, with their size in half points.
    const fn letters(self) -> &'static str {
        match self {
            Self::Title => r#"<w:b/><w:sz w:val="40"/><w:szCs w:val="40"/>"#,
            Self::Subtitle => r#"<w:color w:val="596370"/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
            Self::Heading => r#"<w:b/><w:sz w:val="28"/><w:szCs w:val="28"/>"#,
            Self::About => r#"<w:color w:val="596370"/><w:sz w:val="19"/><w:szCs w:val="19"/>"#,
            Self::Plain | Self::Speech | Self::Answer => "",
        }
    }
}

/// A piece of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'t> {
    pub text: &'t str,
    pub bold: bool,
}

pub(super) const fn bold(text: &str) -> Run<'_> {
    Run { text, bold: true }
}

pub(super) const fn plain(text: &str) -> Run<'_> {
    Run { text, bold: false }
}

/// A document that is being written.
#[derive(Debug, Default)]
pub(super) struct Document {
    body: String,
}

impl Document {
    /// A paragraph; a line's end within is one there.
    pub(super) fn put(&mut self, style: DocStyle, runs: &[Run<'_>]) {
        let _ = write!(self.body, r#"<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr>"#, style.id());
        for run in runs.iter().filter(|run| !run.text.is_empty()) {
            self.body.push_str("<w:r>");
            if run.bold {
                self.body.push_str("<w:rPr><w:b/></w:rPr>");
            }
            for (at, line) in run.text.split('\n').enumerate() {
                if at > 0 {
                    self.body.push_str("<w:br/>");
                }
                let sound: String =
                    line.chars().filter(|sign| *sign >= ' ' && !matches!(*sign, '\u{FFFE}' | '\u{FFFF}')).collect();
                let _ = write!(self.body, r#"<w:t xml:space="preserve">{}</w:t>"#, escape(sound));
            }
            self.body.push_str("</w:r>");
        }
        self.body.push_str("</w:p>");
    }

    /// The document as a file, in a language; `title` is what it is called.
    pub(super) fn finish(self, language: &str, title: &str) -> io::Result<Vec<u8>> {
        let asian = if language == "zh-TW" { "Microsoft JhengHei" } else { "Microsoft YaHei" };
        let mut styles = format!(
            r#"{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="{asian}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{0}" w:eastAsia="{1}"/></w:rPr></w:rPrDefault></w:docDefaults>"#,
            if language.starts_with("zh") { "en-US" } else { language },
            if language.starts_with("zh") { language } else { "zh-CN" },
        );
        for style in DocStyle::ALL {
            let is_default = if style == DocStyle::Plain { r#" w:default="1""# } else { "" };
            let based = if style == DocStyle::Plain { "" } else { r#"<w:basedOn w:val="Normal"/>"# };
            let _ = write!(
                styles,
                r#"<w:style w:type="paragraph"{is_default} w:styleId="{}"><w:name w:val="{}"/>{based}<w:qFormat/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>"#,
                style.id(),
                style.name(),
                style.paragraph(),
                style.letters()
            );
        }
        styles.push_str("</w:styles>");
        // 210 by 297 millimetres, with 25 at each side, in twentieths of a point
        let document = format!(
            r#"{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>"#,
            self.body
        );
        let footer = format!(
            r#"{HEAD}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>"#
        );
        let core = format!(
            r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"#,
            escape(title.replace(|sign: char| sign < ' ', " "))
        );
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", PACKAGE),
            ("word/document.xml", document.as_str()),
            ("word/_rels/document.xml.rels", RELATIONS),
            ("word/styles.xml", styles.as_str()),
            ("word/footer1.xml", footer.as_str()),
            ("docProps/core.xml", core.as_str()),
        ] {
            archive.start_file(name, SimpleFileOptions::default()).map_err(io::Error::from)?;
            archive.write_all(text.as_bytes())?;
        }
        Ok(archive.finish().map_err(io::Error::from)?.into_inner())
    }
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"#;
