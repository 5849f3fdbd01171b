//! The profile itself, places above and below, pictures and sources.

use super::SOURCE;
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Profile",
        "地方檔案",
        &[
            field("format", "格式版本", "本檔案的格式版本，目前是1。"),
            field("name", "名稱", "地方的名稱。"),
            field("id", "標識", "供程式和其他檔案引用的固定名稱，只用小寫字母、數字和連字元。"),
            field("summary", "概述", "一兩句話介紹這個地方。"),
            field("level", "行政級別", "省 province、市 city、縣（旗）county、鄉鎮（蘇木）town、村（嘎查）village。"),
            field("level_name", "級別名稱", "當地對該級別的叫法，與通稱不同時填寫，如蘇木。"),
            field("division_code", "統計用區劃代碼", "12位統計用區劃代碼，加引號。"),
            field("within", "上級地方", "所屬的各級地方，由大到小。"),
            field("as_of", "資料時間", "各數值未另寫時間時的時間：年、年月或日期。"),
            field("figures", "指標", "沒有專門欄目的數值，各帶名稱；headline 為 true 的顯示在卡片上。"),
            field("incomes", "居民收入", "人均收入，寫明口徑；集體的收入寫在集體經濟裡。"),
            field("branches", "黨組織", "黨組織，按隸屬排成樹。"),
            field("industries", "產業", "各項產業。"),
            field("collective_economy", "集體經濟", "村集體的收入、分檔和項目。"),
            field("talents", "人才", "各類人才的人數；只寫人數，不寫人。"),
            field("honors", "榮譽", "獲得的稱號。"),
            field("governance", "治理", "網格、網格員、事件和公約。"),
            field("programmes", "項目與活動", "有名稱的工作、活動和計劃。"),
            field("partnerships", "合作與結對", "與其他地方、企業、院所的合作。"),
            field("images", "圖片", "圖片，或只有圖注。"),
            field("members", "下級地方", "下轄的地方及其檔案。"),
            field("sources", "來源", "數值所依據的出版物，由 source 按 id 引用。"),
            field("accepted", "已說明的發現", "檢查程式的發現中，看過並決定保留的；頁面上不顯示。"),
        ],
    ),
    record(
        "Accepted",
        "已說明的發現",
        &[
            field("code", "代碼", "發現的代碼，如 outdated。"),
            field("reason", "理由", "為什麼這樣寫。"),
            field("path", "位置", "檢查程式給出的位置；不填就是整份檔案。"),
        ],
    ),
    record("Place", "上級地方", &[field("name", "名稱", "地方的名稱。"), field("id", "標識", "其檔案的 id。")]),
    record(
        "Member",
        "下級地方",
        &[
            field("name", "名稱", "地方的名稱。"),
            field("id", "標識", "其檔案的 id。"),
            field("src", "檔案地址", "其檔案資料的地址，相對於本檔案。"),
            field("figures", "主要指標", "用於與其他地方比較的資料。"),
            SOURCE,
        ],
    ),
    record(
        "Image",
        "圖片",
        &[
            field("alt", "替代文字", "說給看不見圖片的人：圖上是什麼。"),
            field("src", "地址", "圖片的地址，相對於本檔案；只能公佈圖注時不填。"),
            field("caption", "圖注", "顯示在圖片下面的文字。"),
            field("credit", "作者", "攝影或製作單位。"),
            field("map", "是否地圖", "是地圖時寫 true，須有審圖號。"),
            field("map_approval", "審圖號", "地圖的審圖號。"),
            field("source", "來源", "圖片所出來源的 id。"),
        ],
    ),
    record(
        "Source",
        "來源",
        &[
            field("id", "標識", "各項用它來引用這個來源，只用小寫字母、數字和連字元。"),
            field("title", "標題", "文章或文件的標題；填了網址可以不填。"),
            field("publisher", "發布單位", "由誰發布。"),
            field("date", "發布時間", "何時發布：年、年月或日期。"),
            field("address", "網址", "http:、https: 網址，或相對於本檔案的地址。"),
            field("licence", "使用條件", "按什麼條件可以轉載。"),
            field("attribution", "署名", "要求怎樣註明。"),
        ],
    ),
];
