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
