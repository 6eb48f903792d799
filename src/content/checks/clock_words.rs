//! Times of the day in a text, as people write them: 15:40, 4 p.m., nine o'clock, 三点二十, 下午四点, 九點.
//!
//! What might mean something else is no time: 一点 (a little), 三点要求 (three points), 三点五 (a decimal).

use std::ops::Range;

/// The first time of the day that a text names, in bytes.
pub(super) fn first_time(text: &str) -> Option<Range<usize>> {
    let mut before = None;
    for (at, sign) in text.char_indices() {
        // a number is looked at once, from its beginning
        let inside = before.is_some_and(|before| numeral(before) && numeral(sign));
        before = Some(sign);
        // with anything else none begins
        if inside || !(numeral(sign) || sign.is_ascii_alphabetic()) {
            continue;
        }
        let (done, rest) = text.split_at_checked(at)?;
        if let Some(length) = time_here(done, rest) {
            return Some(at..at + length);
        }
    }
    None
}

/// How long the time is that begins where `rest` does.
fn time_here(done: &str, rest: &str) -> Option<usize> {
    if done.ends_with(|last: char| last.is_ascii_alphanumeric()) {
        return None;
    }
    let length = |left: &str| rest.len() - left.len();
    if let Some((hour, left)) = spelt(rest) {
        return on_the_clock(hour, left).or_else(|| of_the_day(left)).map(length);
    }
    if let Some(left) = ["half past ", "quarter past ", "quarter to "].iter().find_map(|start| without(rest, start)) {
        let hour = spelt(left).map(|(_, left)| left).or_else(|| number(left).map(|(_, left)| left));
        return hour.map(length);
    }
    let (hour, left) = number(rest)?;
    let figures = rest.starts_with(|first: char| first.is_ascii_digit());
    let found = if figures { with_colon(done, hour, left).or_else(|| of_the_day(left)) } else { None };
    found.or_else(|| on_the_clock(hour, left)).or_else(|| chinese(done, hour, left)).map(length)
}

/// `:40` behind an hour.
fn with_colon<'t>(done: &str, hour: u32, left: &'t str) -> Option<&'t str> {
    let minutes = left.strip_prefix([':', '：'])?;
    let (minute, behind) = number(minutes)?;
    let two = minutes.len() - behind.len() == 2;
    let alone = !done.ends_with([':', '：', '.']) && !behind.starts_with([':', '：']);
    (hour < 24 && minute < 60 && two && alone).then_some(behind)
}

/// `a.m.`, `pm` behind an hour.
fn of_the_day(left: &str) -> Option<&str> {
    let left = left.strip_prefix([' ', '\u{a0}']).unwrap_or(left);
    let behind = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm"].iter().find_map(|part| without(left, part))?;
    (!behind.starts_with(char::is_alphanumeric)).then_some(behind)
}

/// `o'clock` behind an hour.
fn on_the_clock(hour: u32, left: &str) -> Option<&str> {
    let left = left.trim_start_matches([' ', '\u{a0}']);
    (1..=12).contains(&hour).then_some(())?;
    ["o'clock", "o’clock"].iter().find_map(|part| without(left, part))
}

/// 点 behind an hour, with what stands around it.
fn chinese<'t>(done: &str, hour: u32, left: &'t str) -> Option<&'t str> {
    const PARTS: [&str; 16] = [
        "凌晨", "清晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "半夜", "今早", "明早", "今晚", "明晚",
        "昨晚", "夜里",
    ];
    /// Of which there can be several: 三点要求.
    const COUNTED: [&str; 21] = [
        "里", "裡", "裏", "之中", "其中", "意见", "意見", "要求", "建议", "建議", "说明", "說明", "理由", "原因",
        "希望", "疑问", "疑問", "内容", "內容", "诉求", "訴求",
    ];
    let behind = left.strip_prefix(['点', '點']).filter(|_| hour <= 24)?;
    if PARTS.iter().any(|part| done.ends_with(part)) {
        let half = behind.strip_prefix(['钟', '鐘', '半']);
        return half.or_else(|| number(behind).map(|(_, left)| left)).or(Some(behind));
    }
    if done.ends_with(['这', '這', '那', '第', '几', '幾', '有', '哪', '每', '之', '述', '列'])
        || ["以下", "以上", "如下"].iter().any(|word| done.ends_with(word))
    {
        return None;
    }
    if let Some(left) = behind.strip_prefix(['钟', '鐘', '半']) {
        return Some(left);
    }
    if let Some((minute, left)) = number(behind) {
        let past = behind.starts_with(['零', '〇', '0']) || minute >= 10 || left.starts_with(['分', '刻']);
        // 一点十分重要
        let very = hour < 3 && behind.starts_with("十分");
        return (minute < 60 && past && !very && !left.starts_with(['点', '點', '个', '個', '%'])).then_some(left);
    }
    (hour >= 3 && !COUNTED.iter().any(|counted| behind.starts_with(counted))).then_some(behind)
}

/// What is left behind `start`, in whatever case that is written.
fn without<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let (first, left) = text.split_at_checked(start.len())?;
    first.eq_ignore_ascii_case(start).then_some(left)
}

/// An hour as an English word.
fn spelt(text: &str) -> Option<(u32, &str)> {
    const HOURS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let found = (1..).zip(HOURS).find_map(|(hour, word)| Some((hour, without(text, word)?)))?;
    (!found.1.starts_with(|next: char| next.is_ascii_alphanumeric())).then_some(found)
}

fn numeral(sign: char) -> bool {
    sign.is_ascii_digit() || in_chinese(sign).is_some()
}

fn in_chinese(sign: char) -> Option<u32> {
    Some(match sign {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}

/// A number below a hundred, in figures or in Chinese, with what is left behind it.
fn number(text: &str) -> Option<(u32, &str)> {
    let digits = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    if digits.len() < text.len() {
        let figures = text.get(..text.len() - digits.len())?;
        return Some((figures.parse().ok().filter(|_| figures.len() <= 2)?, digits));
    }
    let left = text.trim_start_matches(|sign| in_chinese(sign).is_some());
    let signs: Vec<u32> = text.get(..text.len() - left.len())?.chars().filter_map(in_chinese).collect();
    let value = match signs.as_slice() {
        [one] | [0, one] => *one,
        [10, one @ 1..10] => 10 + one,
        [tens @ 1..10, 10] => tens * 10,
        [tens @ 1..10, 10, one @ 1..10] => tens * 10 + one,
        _ => return None,
    };
    Some((value, left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_from_what_only_looks_like_them() {
        let found = |text: &'static str| first_time(text).and_then(|place| text.get(place));
        for (text, time) in [
            ("It is 15:40 now.", "15:40"),
            ("现在15：40了", "15：40"),
            ("by 3:20, please", "3:20"),
            ("at 4 p.m. sharp", "4 p.m."),
            ("at 4pm", "4pm"),
            ("Nine o’clock tomorrow", "Nine o’clock"),
            ("Half past three!", "Half past three"),
            ("三点二十的号", "三点二十"),
            ("下午四点", "四点"),
            ("晚上一点", "一点"),
            ("明天早上9点开门", "9点"),
            ("九點開門", "九點"),
            ("十一点半", "十一点半"),
            ("一点半", "一点半"),
            ("三点零五", "三点零五"),
            ("三点一刻", "三点一"),
            ("两点钟", "两点钟"),
            ("二十一点四十五", "二十一点四十五"),
        ] {
            assert_eq!(found(text), Some(time), "{text}");
        }
        for text in [
            "一点也不",
            "早一点来",
            "这三点十分重要",
            "这一点十分重要",
            "一点十分重要的事",
            "三点要求",
            "第三点",
            "有三点",
            "三点五个百分点",
            "3点5",
            "百分之三点五",
            "一点一点来",
            "几点了",
            "2026:1:1",
            "12:60",
            "24:00:00",
            "1:2",
            "ratio 1:100",
            "half past",
            "I am",
            "10 amps",
            "one of us",
            "someone",
            "9:5",
            "A3:20",
            "早点晚点",
            "四点意见",
            "三点里他只听进去一点",
            "四點裡",
            "上述三点",
            "以下五点",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
