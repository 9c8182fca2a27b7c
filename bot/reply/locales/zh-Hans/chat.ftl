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
## 语言和语气菜单，$characters 是数字
manner = 语言和语气
manner-about = 以下是我目前依据的设置及其来源。您在此所做的更改从下一条回复起生效。
manner-automatic = 自动
manner-language = 语言
manner-register = 语气
manner-formal = 正式
manner-informal = 随意
manner-address = 称呼
manner-address-hint = 您希望我怎么称呼您。如果留空，我就不使用称呼。
manner-address-wrong = 请填写不超过 { $characters } 个字符的称呼，不要包含数字和特殊符号。
manner-no-name = 无称呼
manner-length = 回复长度
manner-normal = 正常
manner-short = 简短
manner-emoji = 表情符号
manner-emoji-mirror = 仅在您使用时
manner-emoji-none = 不用
manner-units = 度量单位
manner-metric = 公制（kg、cm、°C）
manner-us = 美制（lb、in、°F）
manner-region = 日期和金额的写法
manner-region-none = 不指定国家或地区
manner-directness = 向您提问
manner-direct = 直接
manner-indirect = 委婉
manner-apology = 道歉
manner-plain = 简单
manner-elevated = 更正式
manner-from-stated = 您的要求
manner-from-observed = 根据您的消息
manner-from-account = 来自您的浏览器
manner-from-default = 默认
manner-save = 保存
manner-reset = 全部重置
manner-saved = 已保存，从下一条回复起生效。
manner-not-loaded = 无法加载设置。
manner-not-saved = 无法保存设置。
## 对引用回答的评价
rating = 这个回答有帮助吗？
rating-yes = 有帮助
rating-no = 没有帮助
