//! What the check page says of itself. What it says of a file is in `report`.

use serde::Serialize;

use super::Lang;

/// The words of the page in one language, by the names that its elements ask for.
#[derive(Debug, Serialize)]
pub struct CheckerMessages {
    /// That no government speaks here.
    pub notice: &'static str,
    /// The site's name.
    pub site: &'static str,
    /// The line under it.
    pub motto: &'static str,
    /// Leads keyboards past the head of the page.
    pub skip: &'static str,
    /// Label of the site's columns.
    pub columns: &'static str,
    /// This page among the columns.
    pub check: &'static str,
    /// Label of the way from the first page to this one.
    pub crumbs: &'static str,
    /// The first page.
    pub home: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Label of the languages.
    pub language: &'static str,
    /// The browser runs no scripts.
    pub no_script: &'static str,
    /// The checker did not load or broke off.
    pub unavailable: &'static str,
    /// Heading of the text.
    pub data: &'static str,
    /// How text gets there.
    pub hint: &'static str,
    /// Opens a file.
    pub open: &'static str,
    /// Empties the text.
    pub clear: &'static str,
    /// Brings back the text that was cleared or replaced.
    pub restore: &'static str,
    /// The browser does not keep the text.
    pub not_kept: &'static str,
    /// Heading of what was found.
    pub findings: &'static str,
    /// There is no text to check.
    pub empty: &'static str,
    /// A finding of this severity.
    pub error: &'static str,
    /// A finding of this severity.
    pub warning: &'static str,
    /// The place of a finding; `{line}` and `{column}` stand for its numbers.
    pub place: &'static str,
    /// More was found than is listed; `{count}` stands for how much.
    pub more: &'static str,
    /// Heading of the profile.
    pub preview: &'static str,
    /// There is no profile to show.
    pub preview_none: &'static str,
    /// The profile shown is that of an earlier text.
    pub preview_earlier: &'static str,
    /// Whom the site speaks for.
    pub disclaimer: &'static str,
    /// What becomes of the text.
    pub privacy: &'static str,
}

impl CheckerMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.of(&TABLE)
    }
}

static TABLE: [CheckerMessages; 3] = [
    CheckerMessages {
        notice: "示范页面，非政府网站",
        site: "乡村档案示范站",
        motto: "一份数据文件，一页乡镇档案",
        skip: "跳到正文",
        columns: "栏目导航",
        check: "检查数据",
        crumbs: "当前位置",
        home: "首页",
        title: "检查档案数据",
        lead: "放入数据文件或粘贴文字，即可看到哪里需要修改，以及档案展示出来的样子。文字只在本机检查，不会上传。",
        language: "语言",
        no_script: "检查需要启用浏览器的 JavaScript。",
        unavailable: "检查程序没有加载成功，请刷新页面再试。已输入的文字不会丢失。",
        data: "数据",
        hint: "把 JSON 文件拖到页面上，或在这里粘贴、修改。可识别 UTF-8、UTF-16 和 GB 18030（GBK）编码。",
        open: "打开文件",
        clear: "清空",
        restore: "恢复之前的文字",
        not_kept: "浏览器无法保存这些文字，刷新或关闭页面后会丢失，请先自行保存。",
        findings: "检查结果",
        empty: "还没有数据",
        error: "错误",
        warning: "警告",
        place: "第{line}行第{column}列",
        more: "另有{count}条未列出，改正以上各条后会显示。",
        preview: "展示效果",
        preview_none: "数据可以读取后，档案会显示在这里。",
        preview_earlier: "现在的文字还不能读取，这里仍是改动之前的档案。",
        disclaimer: "本站为软件示范，页面与栏目均为虚构，不代表任何政府机关。",
        privacy: "文字只保存在本机浏览器中，清空即删除；本页不设 Cookie，不向其他网站请求任何内容。",
    },
    CheckerMessages {
        notice: "示範頁面，非政府網站",
        site: "鄉村檔案示範站",
        motto: "一份資料檔，一頁鄉鎮檔案",
        skip: "跳到正文",
        columns: "欄目導覽",
        check: "檢查資料",
        crumbs: "目前位置",
        home: "首頁",
        title: "檢查檔案資料",
        lead: "放入資料檔或貼上文字，即可看到哪裡需要修改，以及檔案展示出來的樣子。文字只在本機檢查，不會上傳。",
        language: "語言",
        no_script: "檢查需要啟用瀏覽器的 JavaScript。",
        unavailable: "檢查程式沒有載入成功，請重新整理頁面再試。已輸入的文字不會遺失。",
        data: "資料",
        hint: "把 JSON 檔拖到頁面上，或在這裡貼上、修改。可辨識 UTF-8、UTF-16 和 GB 18030（GBK）編碼。",
        open: "開啟檔案",
        clear: "清空",
        restore: "恢復之前的文字",
        not_kept: "瀏覽器無法保存這些文字，重新整理或關閉頁面後會遺失，請先自行保存。",
        findings: "檢查結果",
        empty: "還沒有資料",
        error: "錯誤",
        warning: "警告",
        place: "第{line}行第{column}字",
        more: "另有{count}條未列出，改正以上各條後會顯示。",
        preview: "展示效果",
        preview_none: "資料可以讀取後，檔案會顯示在這裡。",
        preview_earlier: "現在的文字還不能讀取，這裡仍是改動之前的檔案。",
        disclaimer: "本站為軟體示範，頁面與欄目均為虛構，不代表任何政府機關。",
        privacy: "文字只保存在本機瀏覽器中，清空即刪除；本頁不設 Cookie，不向其他網站請求任何內容。",
    },
    CheckerMessages {
        notice: "Demonstration, not a government site",
        site: "Village Profiles: demonstration",
        motto: "One data file makes one profile",
        skip: "Skip to the article",
        columns: "Columns",
        check: "Check data",
        crumbs: "You are here",
        home: "Home",
        title: "Check a profile’s data",
        lead: "Drop a data file or paste its text to see what needs mending and how the profile will look. The text is checked on this machine and is not sent anywhere.",
        language: "Language",
        no_script: "Checking needs JavaScript, which this browser has switched off.",
        unavailable: "The checker could not be loaded. Please reload the page; what you entered is not lost.",
        data: "Data",
        hint: "Drop a JSON file on the page, or paste and edit here. UTF-8, UTF-16 and GB 18030 (GBK) are read.",
        open: "Open a file",
        clear: "Clear",
        restore: "Bring back the previous text",
        not_kept: "The browser cannot keep this text: it will be lost when the page is reloaded or closed. Please save it yourself first.",
        findings: "Findings",
        empty: "No data yet",
        error: "Error",
        warning: "Warning",
        place: "line {line}, column {column}",
        more: "{count} more are not listed; they appear once those above are mended.",
        preview: "Preview",
        preview_none: "The profile appears here once the data can be read.",
        preview_earlier: "The text cannot be read as it stands: this is still the profile from before the change.",
        disclaimer: "This site demonstrates a piece of software. Its pages and columns are made up and speak for no authority.",
        privacy: "The text is kept in this browser only, until it is cleared. This page sets no cookies and requests nothing from other sites.",
    },
];
