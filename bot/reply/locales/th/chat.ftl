### ข้อความบนหน้าแชทภาษาไทย $brand คือชื่อร้าน $limit คือจำนวนอักขระ

title = แชทกับ { $brand }
assistant = ผู้ช่วยดิจิทัล (บอท)
greeting = สวัสดีค่ะ มีอะไรให้ช่วยไหมคะ
about = แชทนี้ตอบโดยผู้ช่วยดิจิทัลของ { $brand } ซึ่งเป็นบอท ไม่ใช่คน พร้อมให้บริการตลอด 24 ชั่วโมงค่ะ หากต้องการคุยกับเจ้าหน้าที่ แจ้งได้เลยนะคะ
## สิ่งที่ลูกค้ามักถามก่อน
example-1 = พัสดุถึงไหนแล้ว
example-2 = คืนสินค้าต้องทำอย่างไร
example-3 = ได้รับสินค้าที่เสียหาย
## การพิมพ์
message-label = ข้อความของคุณ
message-placeholder = พิมพ์ข้อความ…
send = ส่ง
too-long = กรุณาพิมพ์ข้อความไม่เกิน { $limit } ตัวอักษร
## บทสนทนา
conversation = บทสนทนา
you = คุณ
typing = ผู้ช่วยกำลังพิมพ์
new-messages = ข้อความใหม่
not-sent = ส่งไม่สำเร็จ
try-again = ลองอีกครั้ง
load-failed = โหลดข้อความก่อนหน้านี้ไม่สำเร็จ
offline = คุณออฟไลน์อยู่ ส่งข้อความได้เมื่อกลับมาเชื่อมต่ออินเทอร์เน็ต
new-conversation = เริ่มบทสนทนาใหม่
new-question = ต้องการเริ่มบทสนทนาใหม่หรือไม่ ข้อความที่ผ่านมาจะหายไปจากหน้านี้
cancel = ยกเลิก
no-script = กรุณาเปิดใช้ JavaScript ในเบราว์เซอร์เพื่อใช้งานแชท
## เมนูภาษาและลักษณะการพูด $characters คือจำนวนอักขระ
manner = ภาษาและลักษณะการพูด
manner-about = ผู้ช่วยใช้ข้อมูลต่อไปนี้ พร้อมที่มา สิ่งที่เปลี่ยนที่นี่จะมีผลตั้งแต่คำตอบถัดไป
manner-automatic = อัตโนมัติ
manner-language = ภาษา
manner-register = ลักษณะการพูด
manner-formal = ทางการ
manner-informal = เป็นกันเอง
manner-address = ชื่อ
manner-address-hint = ชื่อที่ให้ผู้ช่วยใช้เรียก ถ้าเว้นว่างไว้จะไม่เรียกชื่อ
manner-address-wrong = กรุณากรอกชื่อไม่เกิน { $characters } ตัวอักษร โดยไม่มีตัวเลขและอักขระพิเศษ
manner-no-name = ไม่ใช้ชื่อ
manner-length = คำตอบ
manner-normal = ปกติ
manner-short = สั้น
manner-emoji = อีโมจิ
manner-emoji-mirror = ใช้เมื่อคุณใช้เท่านั้น
manner-emoji-none = ไม่ใช้
manner-units = หน่วยวัด
manner-metric = เมตริก (กก. ซม. °C)
manner-us = อเมริกัน (ปอนด์ นิ้ว °F)
manner-region = วันที่และจำนวนเงินตามแบบของ
manner-region-none = ไม่ระบุประเทศ
manner-directness = คำถามถึงคุณ
manner-direct = ตรงประเด็น
manner-indirect = อ้อมค้อมอย่างสุภาพ
manner-apology = คำขอโทษ
manner-plain = เรียบง่าย
manner-elevated = เป็นทางการกว่า
manner-from-stated = ตามที่แจ้งไว้
manner-from-observed = ตามข้อความที่พิมพ์มา
manner-from-account = ตามเบราว์เซอร์
manner-from-default = ค่าเริ่มต้น
manner-save = บันทึก
manner-reset = รีเซ็ตทั้งหมด
manner-saved = บันทึกแล้ว มีผลตั้งแต่คำตอบถัดไป
manner-not-loaded = โหลดการตั้งค่าไม่สำเร็จ
manner-not-saved = บันทึกการตั้งค่าไม่สำเร็จ
## การให้คะแนนคำตอบที่อ้างอิงบทความ
rating = คำตอบนี้ช่วยได้ไหม
rating-yes = ช่วยได้
rating-no = ช่วยไม่ได้
