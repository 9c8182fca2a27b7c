### 聊天頁面的文字（繁體中文，用「您」）。$brand 是公司名稱，$limit 是數字。

title = { $brand } 線上客服
assistant = 智慧客服（機器人）
greeting = 您好，請問有什麼可以為您服務？
about = 我是 { $brand } 的智慧客服，是機器人，不是真人，全天候為您服務。如需真人客服，請直接告訴我。
## 顧客常說的第一句話
example-1 = 我的包裹到哪裡了？
example-2 = 要怎麼退貨？
example-3 = 收到的商品有損壞
## 輸入
message-label = 您的訊息
message-placeholder = 請輸入訊息…
send = 傳送
too-long = 請將訊息控制在 { $limit } 個字元以內。
## 對話
conversation = 對話
you = 您
typing = 智慧客服正在輸入
new-messages = 新訊息
not-sent = 未能送出。
try-again = 再試一次
load-failed = 無法載入先前的訊息。
offline = 您目前處於離線狀態，恢復連線後即可傳送訊息。
new-conversation = 新對話
new-question = 要開始新的對話嗎？先前的訊息將不再顯示於此頁面。
cancel = 取消
no-script = 請在瀏覽器中啟用 JavaScript 以使用聊天功能。
## 語言和語氣選單，$characters 是數字
manner = 語言和語氣
manner-about = 以下是我目前依據的設定及其來源。您在此所做的變更從下一則回覆起生效。
manner-automatic = 自動
manner-language = 語言
manner-register = 語氣
manner-formal = 正式
manner-informal = 輕鬆
manner-address = 稱呼
manner-address-hint = 您希望我怎麼稱呼您。如果留空，我就不使用稱呼。
manner-address-wrong = 請填寫不超過 { $characters } 個字元的稱呼，不要包含數字和特殊符號。
manner-no-name = 無稱呼
manner-length = 回覆長度
manner-normal = 正常
manner-short = 簡短
manner-emoji = 表情符號
manner-emoji-mirror = 僅在您使用時
manner-emoji-none = 不用
manner-units = 度量單位
manner-metric = 公制（kg、cm、°C）
manner-us = 美制（lb、in、°F）
manner-region = 日期和金額的寫法
manner-region-none = 不指定國家或地區
manner-directness = 向您提問
manner-direct = 直接
manner-indirect = 委婉
manner-apology = 道歉
manner-plain = 簡單
manner-elevated = 更正式
manner-from-stated = 您的要求
manner-from-observed = 依據您的訊息
manner-from-account = 來自您的瀏覽器
manner-from-default = 預設
manner-save = 儲存
manner-reset = 全部重設
manner-saved = 已儲存，從下一則回覆起生效。
manner-not-loaded = 無法載入設定。
manner-not-saved = 無法儲存設定。
## 對引用回答的評價
rating = 這個回答有幫助嗎？
rating-yes = 有幫助
rating-no = 沒有幫助
