//! The columns of a roster, and the names that they may have: what desks of personnel call them.

use super::number::normal;

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RosterColumn {
    /// The employee's number.
    Number,
    /// The employee's name.
    Name,
    /// The outlet.
    Branch,
    /// What the employee is.
    Position,
    /// The day from which the bank employs him.
    HiredOn,
    /// The number of whoever leads him.
    Manager,
    /// How far his reading time and patience are stretched, in percent.
    TimeFactor,
}

/// A column's own names and the others that it may have, folded.
struct RosterNames {
    column: RosterColumn,
    own: &'static [&'static str],
    others: &'static [&'static str],
}

const COLUMNS: [RosterNames; RosterColumn::ALL.len()] = [
    RosterNames {
        column: RosterColumn::Number,
        own: &["number", "工号", "工號"],
        others: &[
            "employeenumber",
            "employeeno",
            "employeeid",
            "employeecode",
            "empno",
            "empid",
            "staffnumber",
            "staffno",
            "staffid",
            "personnelnumber",
            "员工编号",
            "员工号",
            "员工工号",
            "员工代码",
            "职工号",
            "职工编号",
            "职员编号",
            "人员编号",
            "人员工号",
            "柜员号",
            "柜员编号",
            "行员号",
            "員工編號",
            "員工代號",
            "員工代碼",
            "員工號碼",
            "員編",
            "職工編號",
            "職員編號",
            "行員編號",
            "行員代號",
            "櫃員編號",
            "櫃員代號",
            "人員編號",
        ],
    },
    RosterNames {
        column: RosterColumn::Name,
        own: &["name", "姓名"],
        others: &[
            "fullname",
            "employeename",
            "staffname",
            "员工姓名",
            "职工姓名",
            "职员姓名",
            "人员姓名",
            "柜员姓名",
            "名字",
            "中文姓名",
            "員工姓名",
            "職工姓名",
            "職員姓名",
            "人員姓名",
            "行員姓名",
            "櫃員姓名",
        ],
    },
    RosterNames {
        column: RosterColumn::Branch,
        own: &["branch", "网点", "網點", "分行"],
        others: &[
            "outlet",
            "branchname",
            "office",
            "department",
            "unit",
            "网点名称",
            "所属网点",
            "所在网点",
            "支行",
            "支行名称",
            "分行名称",
            "分支行",
            "机构",
            "机构名称",
            "所属机构",
            "所在机构",
            "单位",
            "单位名称",
            "所属单位",
            "所在单位",
            "部门",
            "部门名称",
            "所属部门",
            "所在部门",
            "網點名稱",
            "分行名稱",
            "分行別",
            "機構",
            "機構名稱",
            "所屬機構",
            "單位",
            "單位名稱",
            "所屬單位",
            "營業單位",
            "部門",
            "部門名稱",
            "所屬部門",
        ],
    },
    RosterNames {
        column: RosterColumn::Position,
        own: &["position", "职位", "職位"],
        others: &[
            "jobtitle",
            "job",
            "post",
            "岗位",
            "岗位名称",
            "职务",
            "职务名称",
            "崗位",
            "職務",
            "職務名稱",
            "職稱",
        ],
    },
    RosterNames {
        column: RosterColumn::HiredOn,
        own: &["hiredon", "入行日", "到職日"],
        others: &[
            "hiredate",
            "datehired",
            "datejoined",
            "startdate",
            "入行日期",
            "入行时间",
            "入职日",
            "入职日期",
            "入职时间",
            "参加工作日期",
            "入行時間",
            "入職日",
            "入職日期",
            "到職日期",
            "到行日",
            "到行日期",
        ],
    },
    RosterNames {
        column: RosterColumn::Manager,
        own: &["manager", "上级的工号", "主管的員工編號"],
        others: &[
            "managernumber",
            "managerid",
            "supervisor",
            "supervisorid",
            "reportsto",
            "上级",
            "上级工号",
            "上级编号",
            "直属上级",
            "直接上级",
            "直属上级工号",
            "主管",
            "主管工号",
            "上級",
            "直屬上級",
            "直屬主管",
            "主管編號",
            "主管員工編號",
        ],
    },
    RosterNames {
        column: RosterColumn::TimeFactor,
        own: &["timefactor", "时限倍数", "時限倍數"],
        others: &[
            "timefactorpercent",
            "extratime",
            "作答时限",
            "时限",
            "答题时限倍数",
            "时间系数",
            "时间倍数",
            "时限系数",
            "作答時限",
            "時限",
            "時間係數",
            "時間倍數",
            "時限係數",
        ],
    },
];

impl RosterColumn {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::Number, Self::Name, Self::Branch, Self::Position, Self::HiredOn, Self::Manager, Self::TimeFactor];

    /// Whether there is no roster without it.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Number | Self::Name | Self::Branch)
    }

    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Number => "roster-column-number",
            Self::Name => "roster-column-name",
            Self::Branch => "roster-column-branch",
            Self::Position => "roster-column-position",
            Self::HiredOn => "roster-column-hired-on",
            Self::Manager => "roster-column-manager",
            Self::TimeFactor => "roster-column-time-factor",
        }
    }

    /// The message that lists the names it may have.
    #[must_use]
    pub const fn names_message(self) -> &'static str {
        match self {
            Self::Number => "roster-names-number",
            Self::Name => "roster-names-name",
            Self::Branch => "roster-names-branch",
            other => other.message(),
        }
    }

    /// The column with a name of its own as it is typed: its word, or a title it may have.
    #[must_use]
    pub fn called(name: &str) -> Option<Self> {
        Self::of(name).map(|(column, _)| column)
    }

    /// What a title says, and whether in the column's own name, which is meant before any other.
    pub(super) fn of(title: &str) -> Option<(Self, bool)> {
        let folded = folded(title);
        COLUMNS.iter().find_map(|names| {
            let own = names.own.contains(&folded.as_str());
            (own || names.others.contains(&folded.as_str())).then_some((names.column, own))
        })
    }
}

/// Whether two titles are one, as [`RosterColumn::called`] reads them.
pub(super) fn same_title(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// A title without what people write into one: spaces, marks, a star where it must be filled in.
fn folded(title: &str) -> String {
    let plain = normal(title);
    let signs =
        plain.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '_' | '-' | '.' | '*' | ':' | '#'));
    signs.collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_name_means_one_column_and_is_folded() {
        let mut seen = BTreeSet::new();
        for RosterNames { column, own, others } in COLUMNS {
            for (name, is_own) in own.iter().map(|one| (one, true)).chain(others.iter().map(|one| (one, false))) {
                assert!(seen.insert(*name) && folded(name) == *name, "{name}");
                assert_eq!(RosterColumn::of(name), Some((column, is_own)));
            }
        }
        assert_eq!(COLUMNS.map(|names| names.column), RosterColumn::ALL);
    }

    #[test]
    fn titles_are_read_as_people_write_them() {
        for title in [" Employee No. ", "EMPLOYEE_NO", "＊员工　编号：", "\u{feff}工号*", "Staff-ID", "員工編號"]
        {
            assert_eq!(RosterColumn::of(title).map(|(column, _)| column), Some(RosterColumn::Number), "{title:?}");
        }
        for title in ["编号", "序号", "no.", "id", "", "姓", "工号姓名"] {
            assert_eq!(RosterColumn::of(title), None, "{title:?}");
        }
    }
}
