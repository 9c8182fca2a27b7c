### 聊天页面的文字（简体中文，用“您”）。$brand 是公司名称，$limit 是数字。

title = { $brand } 在线客服
assistant = 智能客服（机器人）
greeting = 您好，请问有什么可以帮您？
about = 我是 { $brand } 的智能客服，是机器人，不是真人，全天为您服务。如需人工客服，请直接告诉我。
## 客户常说的第一句话
example-1 = 我的包裹到哪儿了？
example-2 = 怎么退货？
example-3 = 收到的商品有破损
## 输入
message-label = 您的消息
message-placeholder = 请输入消息…
send = 发送
too-long = 请将消息控制在 { $limit } 个字符以内。
## 对话
conversation = 对话
you = 您
typing = 智能客服正在输入
new-messages = 新消息
not-sent = 未能发送。
try-again = 重试
load-failed = 无法加载之前的消息。
offline = 您当前处于离线状态，恢复连接后即可发送消息。
new-conversation = 新对话
new-question = 要开始新对话吗？之前的消息将不再显示在此页面上。
cancel = 取消
no-script = 请在浏览器中启用 JavaScript 以使用聊天。
