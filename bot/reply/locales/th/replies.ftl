### Replies in Thai. Same ids and variables as locales/en/replies.ftl.
### $register: formal is the language of shop service, with คุณลูกค้า, ทางร้าน, คำสั่งซื้อ, and ค่ะ (statement) or คะ (question, นะคะ) at the end
### of a sentence; informal is friendly, with คุณ, เรา, ออเดอร์, นะ, and no gendered particle. ค่ะ is the voice of the service, not a person:
### a shop that prefers ครับ replaces ค่ะ, คะ and นะคะ here and in chat.ftl throughout. No ผม, ดิฉัน, ครับ, ท่าน.
### Thai writes no full stop: sentences are separated by a space. Dates arrive as "27 พฤศจิกายน": write วันที่ before them; times need น. after them.
### $address arrives with คุณ (style.toml).

## Moves that any situation may use

greet = { $address ->
    [none] { $register ->
        [informal] สวัสดี
       *[formal] สวัสดีค่ะ
    }
   *[other] { $register ->
        [informal] สวัสดี { $address }
       *[formal] สวัสดีค่ะ { $address }
    }
}
acknowledge = { $register ->
    [informal] ขอบคุณที่บอกนะ
   *[formal] ขอบคุณที่แจ้งให้ทราบค่ะ
}
apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ นะ
       *[formal] ต้องขออภัยเป็นอย่างยิ่งค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ
       *[formal] ต้องขออภัยด้วยค่ะ
    }
}
offer-human = { $register ->
    [informal] ถ้าอยากคุยกับเจ้าหน้าที่ บอกได้เลยนะ
   *[formal] หากต้องการคุยกับเจ้าหน้าที่ แจ้งได้เลยนะคะ
}
close = { $register ->
    [informal] มีอะไรให้ช่วยอีกไหม
   *[formal] มีอะไรให้ช่วยเพิ่มเติมไหมคะ
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] เราเป็นบอทผู้ช่วยของ { $brand } มีอะไรให้ช่วย บอกได้เลยนะ
   *[formal] บอทผู้ช่วยของ { $brand } ยินดีให้บริการค่ะ มีอะไรให้ช่วยไหมคะ
}
greeting-ask-again = { $register ->
    [informal] มีอะไรให้ช่วย บอกได้เลยนะ
   *[formal] มีอะไรให้ช่วยไหมคะ
}
goodbye-close = { $register ->
    [informal] ขอบคุณที่ทักมานะ ไว้คุยกันใหม่
   *[formal] ขอบคุณที่ติดต่อเข้ามาค่ะ สวัสดีค่ะ
}
thanks-close = { $register ->
    [informal] ยินดีเสมอนะ
   *[formal] ยินดีค่ะ
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = อ่านเพิ่มเติม: “{ $title }” { $link }
how-to-related = บทความที่เกี่ยวข้อง: “{ $first-title }” { $first-link }
how-to-related-two = บทความที่เกี่ยวข้อง: “{ $first-title }” { $first-link } และ “{ $second-title }” { $second-link }
how-to-original = { $register ->
    [informal] เรื่องนี้มีแค่ภาษา{ $language } ขอยกข้อความต้นฉบับมาให้เลยนะ
   *[formal] เรื่องนี้มีเฉพาะภาษา{ $language } จึงขอยกข้อความต้นฉบับมาให้ดังนี้ค่ะ
}
how-to-translated = { $register ->
    [informal] เรื่องนี้มีแค่ภาษา{ $language } ข้อความข้างล่างแปลด้วยเครื่องนะ ลิงก์ต้นฉบับอยู่ท้ายข้อความ
   *[formal] เรื่องนี้มีเฉพาะภาษา{ $language } ข้อความด้านล่างเป็นคำแปลจากเครื่องค่ะ ลิงก์ต้นฉบับอยู่ท้ายข้อความ
}

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] ออเดอร์ { $order } กำลังแพ็กอยู่ น่าจะถึงวันที่ { $date }นะ
   *[formal] คำสั่งซื้อ { $order } อยู่ระหว่างแพ็กสินค้า คาดว่าจะถึงวันที่ { $date }ค่ะ
}
order-status-answer-shipped = { $register ->
    [informal] ออเดอร์ { $order } ส่งไปกับ { $carrier } แล้ว น่าจะถึงวันที่ { $date }นะ เช็กพัสดุได้ที่ { $link }
   *[formal] คำสั่งซื้อ { $order } จัดส่งกับ { $carrier } แล้ว คาดว่าจะถึงวันที่ { $date }ค่ะ ติดตามพัสดุได้ที่ { $link }
}
order-status-answer-delivered = { $register ->
    [informal] { $carrier } ส่งออเดอร์ { $order } ถึงแล้วเมื่อวันที่ { $date } ถ้ายังไม่ได้รับ บอกได้เลยนะ จะตรวจสอบให้
   *[formal] { $carrier } นำส่งคำสั่งซื้อ { $order } แล้วเมื่อวันที่ { $date }ค่ะ หากยังไม่ได้รับ แจ้งได้เลยนะคะ ทางร้านจะตรวจสอบให้ค่ะ
}
order-status-answer-cancelled = { $register ->
    [informal] ออเดอร์ { $order } ยกเลิกไปแล้วเมื่อวันที่ { $date } จะไม่มีการส่งของหรือเก็บเงินอีกนะ
   *[formal] คำสั่งซื้อ { $order } ยกเลิกแล้วเมื่อวันที่ { $date } จะไม่มีการจัดส่งหรือเรียกเก็บเงินอีกค่ะ
}
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] มีออเดอร์ที่ยังดำเนินการอยู่ { $count } รายการ คือ { $orders } ใช่ออเดอร์นี้ไหม
       *[formal] พบคำสั่งซื้อที่กำลังดำเนินการ { $count } รายการ คือ { $orders } สอบถามเรื่องคำสั่งซื้อนี้ใช่ไหมคะ
    }
   *[other] { $register ->
        [informal] มีออเดอร์ที่ยังดำเนินการอยู่ { $count } รายการ หมายถึงออเดอร์ไหน { $orders }
       *[formal] พบคำสั่งซื้อที่กำลังดำเนินการ { $count } รายการ สอบถามเรื่องคำสั่งซื้อ { $orders } คะ
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] พัสดุ { $order } ควรถึงวันที่ { $date } แต่ตอนนี้ยังไม่ถึงมือคุณ
   *[formal] พัสดุ { $order } มีกำหนดถึงวันที่ { $date } แต่ขณะนี้ยังไม่ถึงมือคุณลูกค้าค่ะ
}
late-delivery-acknowledge-again = { $register ->
    [informal] พัสดุ { $order } ยังไม่ถึง จนคุณต้องทักมาถามอีกรอบ
   *[formal] พัสดุ { $order } ยังไม่ถึง จนคุณลูกค้าต้องสอบถามเข้ามาอีกครั้งค่ะ
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ ที่ล่าช้า
       *[formal] ต้องขออภัยเป็นอย่างยิ่งในความล่าช้าค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ
       *[formal] ต้องขออภัยในความล่าช้าค่ะ
    }
}
late-delivery-act = { $register ->
    [informal] เราให้ { $carrier } ตามพัสดุให้แล้ว จะแจ้งผลให้ภายในวันที่ { $deadline }
   *[formal] ทางร้านแจ้งให้ { $carrier } ติดตามพัสดุแล้ว และจะแจ้งผลให้ทราบภายในวันที่ { $deadline }ค่ะ
}
late-delivery-act-again = { $register ->
    [informal] { $carrier } กำลังตามพัสดุอยู่ เราจะแจ้งผลให้ภายในวันที่ { $deadline }
   *[formal] ขณะนี้ { $carrier } กำลังติดตามพัสดุอยู่ ทางร้านจะแจ้งผลให้ทราบภายในวันที่ { $deadline }ค่ะ
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } แจ้งว่าส่งออเดอร์ { $order } ถึงแล้วเมื่อวันที่ { $date } แต่คุณยังไม่ได้รับ
   *[formal] { $carrier } แจ้งว่านำส่งคำสั่งซื้อ { $order } แล้วเมื่อวันที่ { $date } แต่คุณลูกค้ายังไม่ได้รับพัสดุนะคะ
}
lost-parcel-acknowledge-again = { $register ->
    [informal] ออเดอร์ { $order } ยังหาไม่เจอ จนคุณต้องทักมาถามอีกรอบ
   *[formal] ยังไม่พบพัสดุของคำสั่งซื้อ { $order } จนคุณลูกค้าต้องสอบถามเข้ามาอีกครั้งค่ะ
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ นะ
       *[formal] ต้องขออภัยเป็นอย่างยิ่งค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ
       *[formal] ต้องขออภัยด้วยค่ะ
    }
}
lost-parcel-act = { $register ->
    [informal] เราให้ { $carrier } ค้นหาพัสดุแล้ว ภายในวันที่ { $deadline } คุณจะได้พัสดุหรือของชิ้นใหม่แทน
   *[formal] ทางร้านแจ้งให้ { $carrier } ค้นหาพัสดุแล้ว ภายในวันที่ { $deadline } คุณลูกค้าจะได้รับพัสดุหรือสินค้าทดแทนค่ะ
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier } กำลังค้นหาพัสดุอยู่ ภายในวันที่ { $deadline } คุณจะได้พัสดุหรือของชิ้นใหม่แทน
   *[formal] ขณะนี้ { $carrier } กำลังค้นหาพัสดุอยู่ ภายในวันที่ { $deadline } คุณลูกค้าจะได้รับพัสดุหรือสินค้าทดแทนค่ะ
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] { $item } จากออเดอร์ { $order } มาถึงในสภาพเสียหาย
   *[formal] คุณลูกค้าได้รับ { $item } จากคำสั่งซื้อ { $order } ในสภาพเสียหายนะคะ
}
damaged-item-acknowledge-again = { $register ->
    [informal] เรื่อง { $item } ที่เสียหายจากออเดอร์ { $order } ยังไม่เรียบร้อย
   *[formal] เรื่อง { $item } ที่เสียหายจากคำสั่งซื้อ { $order } ยังดำเนินการไม่เรียบร้อยค่ะ
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ ของไม่ควรถึงมือคุณในสภาพนี้
       *[formal] ต้องขออภัยเป็นอย่างยิ่ง สินค้าไม่ควรถึงมือคุณลูกค้าในสภาพนี้ค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ ของไม่ควรออกจากร้านในสภาพนี้
       *[formal] ต้องขออภัยที่สินค้าถึงมือคุณลูกค้าในสภาพนี้ค่ะ
    }
}
damaged-item-act = { $register ->
    [informal] เปิดรายการคืนสินค้า { $return } ให้แล้ว ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } พอขนส่งสแกนรับพัสดุ เราจะส่งของชิ้นใหม่หรือคืนเงินให้ อย่างช้าภายในวันที่ { $deadline }
   *[formal] เปิดรายการคืนสินค้า { $return } ให้แล้วค่ะ ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } เมื่อขนส่งสแกนรับพัสดุแล้ว ทางร้านจะส่งสินค้าทดแทนหรือคืนเงินให้ อย่างช้าภายในวันที่ { $deadline }ค่ะ
}
damaged-item-act-again = { $register ->
    [informal] รายการคืนสินค้า { $return } กำลังดำเนินการอยู่ เราจะส่งของชิ้นใหม่หรือคืนเงินให้ อย่างช้าภายในวันที่ { $deadline }
   *[formal] รายการคืนสินค้า { $return } กำลังดำเนินการอยู่ ทางร้านจะส่งสินค้าทดแทนหรือคืนเงินให้ อย่างช้าภายในวันที่ { $deadline }ค่ะ
}
wrong-item-acknowledge = { $register ->
    [informal] ของที่ได้จากออเดอร์ { $order } ไม่ตรงกับที่สั่งไว้
   *[formal] สินค้าที่ได้รับจากคำสั่งซื้อ { $order } ไม่ตรงกับที่สั่งไว้นะคะ
}
wrong-item-acknowledge-again = { $register ->
    [informal] เรื่องส่งของผิดในออเดอร์ { $order } ยังไม่เรียบร้อย
   *[formal] เรื่องส่งสินค้าผิดในคำสั่งซื้อ { $order } ยังดำเนินการไม่เรียบร้อยค่ะ
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ เราส่งผิดเอง
       *[formal] ต้องขออภัยเป็นอย่างยิ่งในความผิดพลาดของทางร้านค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ เราส่งผิดเอง
       *[formal] ต้องขออภัยในความผิดพลาดของทางร้านค่ะ
    }
}
wrong-item-act = { $register ->
    [informal] เปิดรายการคืนสินค้า { $return } ให้แล้ว ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } ส่วนของที่ถูกต้อง เราจะส่งออกภายในวันที่ { $deadline }
   *[formal] เปิดรายการคืนสินค้า { $return } ให้แล้วค่ะ ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } ส่วนสินค้าที่ถูกต้อง ทางร้านจะจัดส่งภายในวันที่ { $deadline }ค่ะ
}
wrong-item-act-again = { $register ->
    [informal] รายการคืนสินค้า { $return } กำลังดำเนินการอยู่ ส่วนของที่ถูกต้อง เราจะส่งออกภายในวันที่ { $deadline }
   *[formal] รายการคืนสินค้า { $return } กำลังดำเนินการอยู่ ส่วนสินค้าที่ถูกต้อง ทางร้านจะจัดส่งภายในวันที่ { $deadline }ค่ะ
}

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] เงินคืน { $amount } ของออเดอร์ { $order } ครบกำหนดวันที่ { $date } แต่เรายังไม่ได้คืนให้
   *[formal] เงินคืน { $amount } ของคำสั่งซื้อ { $order } ครบกำหนดวันที่ { $date } แต่ทางร้านยังไม่ได้คืนให้ค่ะ
}
refund-delay-acknowledge-again = { $register ->
    [informal] คุณยังไม่ได้เงินคืน { $amount } ของออเดอร์ { $order } จนต้องทักมาถามอีกรอบ
   *[formal] คุณลูกค้ายังไม่ได้รับเงินคืน { $amount } ของคำสั่งซื้อ { $order } จนต้องสอบถามเข้ามาอีกครั้งค่ะ
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ ที่ล่าช้า
       *[formal] ต้องขออภัยเป็นอย่างยิ่งในความล่าช้าค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะที่ช้ากว่าที่บอกไว้
       *[formal] ต้องขออภัยที่ล่าช้ากว่าที่แจ้งไว้ค่ะ
    }
}
refund-delay-act = { $register ->
    [informal] เราส่งเรื่องให้ฝ่ายการเงินเร่งดำเนินการแล้ว จะคืนเงินให้ภายในวันที่ { $deadline }
   *[formal] ทางร้านส่งเรื่องให้ฝ่ายการเงินดำเนินการเป็นกรณีเร่งด่วนแล้ว จะคืนเงินให้ภายในวันที่ { $deadline }ค่ะ
}
refund-delay-act-again = { $register ->
    [informal] ฝ่ายการเงินกำลังดำเนินการอยู่ จะคืนเงินให้ภายในวันที่ { $deadline }
   *[formal] ขณะนี้ฝ่ายการเงินกำลังดำเนินการอยู่ จะคืนเงินให้ภายในวันที่ { $deadline }ค่ะ
}
refund-status-answer-paid = { $register ->
    [informal] เราคืนเงิน { $amount } ของออเดอร์ { $order } ให้แล้วเมื่อวันที่ { $date } บางธนาคารอาจใช้เวลาสองสามวันกว่ายอดจะขึ้นนะ
   *[formal] ทางร้านคืนเงิน { $amount } ของคำสั่งซื้อ { $order } แล้วเมื่อวันที่ { $date }ค่ะ บางธนาคารอาจใช้เวลาสองสามวันกว่ายอดเงินจะแสดงค่ะ
}
refund-status-answer-pending = { $register ->
    [informal] เงินคืน { $amount } ของออเดอร์ { $order } กำลังดำเนินการอยู่ จะคืนให้ภายในวันที่ { $date }นะ
   *[formal] เงินคืน { $amount } ของคำสั่งซื้อ { $order } อยู่ระหว่างดำเนินการ จะคืนให้ภายในวันที่ { $date }ค่ะ
}
return-opened-act = { $register ->
    [informal] เปิดรายการคืนสินค้า { $return } ของออเดอร์ { $order } ให้แล้ว ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } ส่งพัสดุภายในวันที่ { $date }นะ
   *[formal] เปิดรายการคืนสินค้า { $return } ของคำสั่งซื้อ { $order } ให้แล้วค่ะ ใบปะหน้าพัสดุสำหรับส่งคืนฟรีกำลังส่งไปที่ { $email } กรุณาส่งพัสดุภายในวันที่ { $date }นะคะ
}
return-opened-answer = { $register ->
    [informal] พอได้รับของคืนแล้ว เราจะคืนเงิน { $amount } ผ่านช่องทางที่คุณจ่ายมา ภายใน { $days } วันทำการนะ
   *[formal] เมื่อได้รับสินค้าคืนแล้ว ทางร้านจะคืนเงิน { $amount } ผ่านช่องทางที่ชำระไว้ ภายใน { $days } วันทำการค่ะ
}
return-refused-answer = { $register ->
    [informal] ออเดอร์ { $order } คืนได้ถึงวันที่ { $date } ตอนนี้เลยกำหนดแล้ว บอทจึงเปิดรายการคืนให้เองไม่ได้นะ
   *[formal] คำสั่งซื้อ { $order } คืนได้ถึงวันที่ { $date } ขณะนี้เลยกำหนดแล้ว บอทจึงเปิดรายการคืนสินค้าให้เองไม่ได้ค่ะ
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] ยกเลิกออเดอร์ { $order } ให้แล้วนะ
   *[formal] ยกเลิกคำสั่งซื้อ { $order } ให้แล้วค่ะ
}
order-cancelled-answer = { $register ->
    [informal] เราจะคืนเงิน { $amount } ผ่านช่องทางที่คุณจ่ายมา ภายในวันที่ { $deadline }นะ
   *[formal] ทางร้านจะคืนเงิน { $amount } ผ่านช่องทางที่ชำระไว้ ภายในวันที่ { $deadline }ค่ะ
}
cancel-refused-answer-shipped = { $register ->
    [informal] ออเดอร์ { $order } ส่งออกไปแล้วเมื่อวันที่ { $date } เลยยกเลิกไม่ได้แล้วนะ ตอนพัสดุมาถึงจะไม่รับก็ได้ หรือรับไว้แล้วส่งคืนฟรีก็ได้
   *[formal] คำสั่งซื้อ { $order } จัดส่งไปแล้วเมื่อวันที่ { $date } จึงยกเลิกไม่ได้แล้วค่ะ คุณลูกค้าปฏิเสธรับพัสดุเมื่อขนส่งนำส่ง หรือรับไว้แล้วส่งคืนฟรีก็ได้ค่ะ
}
cancel-refused-answer-cancelled = { $register ->
    [informal] ออเดอร์ { $order } ยกเลิกไปแล้วตั้งแต่วันที่ { $date }นะ
   *[formal] คำสั่งซื้อ { $order } ยกเลิกไปแล้วตั้งแต่วันที่ { $date }ค่ะ
}
cancel-refused-answer-delivered = { $register ->
    [informal] ออเดอร์ { $order } ส่งถึงแล้วเมื่อวันที่ { $date } เลยยกเลิกไม่ได้ แต่เปิดรายการคืนสินค้าให้ได้นะ
   *[formal] คำสั่งซื้อ { $order } นำส่งแล้วเมื่อวันที่ { $date } จึงยกเลิกไม่ได้ แต่เปิดรายการคืนสินค้าให้ได้ค่ะ
}
address-changed-act = { $register ->
    [informal]
        เปลี่ยนที่อยู่จัดส่งของออเดอร์ { $order } ให้แล้วนะ ที่อยู่ใหม่:
        { $new-address }
   *[formal]
        เปลี่ยนที่อยู่จัดส่งของคำสั่งซื้อ { $order } ให้แล้วค่ะ ที่อยู่ใหม่:
        { $new-address }
}
address-unclear-answer = { $register ->
    [informal] หารหัสไปรษณีย์ที่ถูกต้องในที่อยู่นี้ไม่เจอ ตัวอย่าง ({ $country }): { $code }
   *[formal] ไม่พบรหัสไปรษณีย์ที่ถูกต้องในที่อยู่นี้ค่ะ ตัวอย่าง ({ $country }): { $code }
}
address-refused-answer = { $register ->
    [informal] ออเดอร์ { $order } ส่งออกไปแล้วเมื่อวันที่ { $date } เลยเปลี่ยนที่อยู่ไม่ได้แล้วนะ แต่ { $carrier } อาจเปลี่ยนปลายทางให้ได้ ลองดูที่ { $link }
   *[formal] คำสั่งซื้อ { $order } จัดส่งไปแล้วเมื่อวันที่ { $date } จึงเปลี่ยนที่อยู่ไม่ได้แล้วค่ะ แต่ { $carrier } อาจเปลี่ยนปลายทางให้ได้ ตรวจสอบได้ที่ { $link }
}
invoice-sent-act = { $register ->
    [informal] ส่งใบแจ้งหนี้ของออเดอร์ { $order } ไปที่ { $email } แล้วนะ
   *[formal] ส่งใบแจ้งหนี้ของคำสั่งซื้อ { $order } ไปที่ { $email } แล้วค่ะ
}

## account_help, payment_failed

account-help-act = { $register ->
    [informal] ส่งลิงก์ตั้งรหัสผ่านใหม่ไปที่ { $email } แล้ว ลิงก์ใช้ได้ 1 ชั่วโมงนะ
   *[formal] ส่งลิงก์ตั้งรหัสผ่านใหม่ไปที่ { $email } แล้ว ลิงก์ใช้ได้ 1 ชั่วโมงค่ะ
}
account-help-answer = { $register ->
    [informal] ถ้าครบ 10 นาทีแล้วยังไม่ได้อีเมล ลองดูในโฟลเดอร์สแปมนะ
   *[formal] หากไม่ได้รับอีเมลภายใน 10 นาที รบกวนตรวจสอบในโฟลเดอร์สแปมด้วยนะคะ
}
payment-failed-answer-declined = { $register ->
    [informal] ธนาคารไม่อนุมัติการจ่ายเงินของออเดอร์ { $order } และไม่มีการตัดเงินนะ เราเก็บออเดอร์ไว้ให้ถึงวันที่ { $deadline } จ่ายด้วยวิธีอื่นได้ที่ { $link }
   *[formal] ธนาคารไม่อนุมัติการชำระเงินของคำสั่งซื้อ { $order } และไม่มีการตัดเงินค่ะ ทางร้านเก็บคำสั่งซื้อไว้ให้ถึงวันที่ { $deadline } ชำระด้วยวิธีอื่นได้ที่ { $link }
}
payment-failed-answer-double = { $register ->
    [informal] ออเดอร์ { $order } มีรายการกันวงเงิน { $amount } สองรายการ แต่จะตัดเงินจริงแค่รายการเดียว อีกรายการจะหมดอายุไปเองภายในวันที่ { $deadline }นะ
   *[formal] คำสั่งซื้อ { $order } มีรายการกันวงเงิน { $amount } สองรายการ แต่จะตัดเงินจริงเพียงรายการเดียว อีกรายการจะหมดอายุไปเองภายในวันที่ { $deadline }ค่ะ
}
payment-failed-answer = { $register ->
    [informal] ถ้าจ่ายเงินไม่สำเร็จ จะไม่มีการตัดเงินนะ ถ้าบัตรไม่ผ่าน ส่วนใหญ่พอยืนยันรายการในแอปธนาคารก็ใช้ได้ หรือเลือกวิธีอื่นในหน้าชำระเงินก็ได้
   *[formal] หากชำระเงินไม่สำเร็จ จะไม่มีการตัดเงินค่ะ กรณีบัตรไม่ผ่าน ส่วนใหญ่จะใช้ได้หลังยืนยันรายการในแอปธนาคาร หรือเลือกวิธีอื่นในหน้าชำระเงินได้ค่ะ
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] ก่อนอื่น เราล็อกบัญชีของคุณไว้แล้ว จะไม่มีใครสั่งซื้ออะไรเพิ่มได้
   *[formal] ก่อนอื่น ทางร้านล็อกบัญชีของคุณลูกค้าไว้แล้ว จะไม่มีใครสั่งซื้ออะไรเพิ่มได้ค่ะ
}
fraud-fear-answer = { $register ->
    [informal] โทรหาธนาคารเพื่ออายัดบัตรตอนนี้เลยนะ
   *[formal] กรุณาโทรหาธนาคารเพื่ออายัดบัตรตอนนี้เลยนะคะ
}
fraud-fear-offer-human = { $register ->
    [informal] เราแจ้งให้เจ้าหน้าที่เข้ามาดูแลต่อในแชทนี้โดยเร็วที่สุดแล้ว
   *[formal] แจ้งให้เจ้าหน้าที่เข้ามาดูแลต่อในแชทนี้โดยเร็วที่สุดแล้วค่ะ
}
fraud-fear-ask = { $register ->
    [informal] บัญชีของคุณใช้อีเมลอะไร บอกได้เลยนะ เราจะล็อกให้ทันที
   *[formal] บัญชีของคุณลูกค้าใช้อีเมลอะไรคะ ทางร้านจะล็อกให้ทันทีค่ะ
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] คุณควรได้รับบริการที่ดีกว่านี้
   *[formal] คุณลูกค้าควรได้รับบริการที่ดีกว่านี้ค่ะ
}
complaint-acknowledge-again = { $register ->
    [informal] คุณเคยแจ้งเรื่องนี้มาแล้ว แต่ยังไม่เรียบร้อย
   *[formal] คุณลูกค้าเคยแจ้งเรื่องนี้มาแล้ว แต่ยังไม่ได้รับการแก้ไขค่ะ
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ นะ
       *[formal] ต้องขออภัยเป็นอย่างยิ่งค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ
       *[formal] ต้องขออภัยด้วยค่ะ
    }
}
complaint-ask = { $register ->
    [informal] เกิดอะไรขึ้นกับออเดอร์ไหน บอกได้เลยนะ เราจะเริ่มจากเรื่องนั้น
   *[formal] รบกวนแจ้งปัญหาที่พบและหมายเลขคำสั่งซื้อนะคะ ทางร้านจะเริ่มดูแลจากเรื่องนั้นค่ะ
}
good-news-acknowledge = { $register ->
    [informal] เยี่ยมไปเลย!
   *[formal] ขอบคุณที่แจ้งข่าวดีให้ทราบค่ะ
}
good-news-close = { $register ->
    [informal] ใช้ให้สนุกนะ
   *[formal] ขอให้สนุกกับการใช้งานนะคะ
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] หาเรื่องนี้ในหน้าช่วยเหลือไม่เจอ และไม่อยากเดาคำตอบให้
   *[formal] ไม่พบคำตอบเรื่องนี้ในหน้าช่วยเหลือ จึงไม่ขอคาดเดาคำตอบค่ะ
}
not-found-offer-human = { $register ->
    [informal] ส่งคำถามต่อให้เจ้าหน้าที่ได้นะ หรือเล่ารายละเอียดเพิ่มหน่อย จะลองหาให้อีกที
   *[formal] ส่งคำถามต่อให้เจ้าหน้าที่ได้ค่ะ หรือหากแจ้งรายละเอียดเพิ่มเติม จะค้นหาให้อีกครั้งค่ะ
}
not-found-answer-order = { $register ->
    [informal] หาออเดอร์ { $order } ไม่เจอ เลขออเดอร์จะขึ้นต้นด้วย KS- และอยู่ในอีเมลยืนยัน ลองดูอีกทีได้ไหม
   *[formal] ไม่พบคำสั่งซื้อ { $order } ค่ะ หมายเลขคำสั่งซื้อจะขึ้นต้นด้วย KS- และอยู่ในอีเมลยืนยัน รบกวนตรวจสอบอีกครั้งได้ไหมคะ
}
not-found-answer-passage = { $register ->
    [informal] หาเรื่องนี้ในหน้าช่วยเหลือไม่เจอ และไม่อยากเดาคำตอบให้ ที่ใกล้เคียงที่สุดคือ: “{ $title }” { $link }
   *[formal] ไม่พบคำตอบเรื่องนี้ในหน้าช่วยเหลือ จึงไม่ขอคาดเดาคำตอบค่ะ หัวข้อที่ใกล้เคียงที่สุดคือ: “{ $title }” { $link }
}

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] ยังไม่เข้าใจข้อความนี้ ช่วยอธิบายอีกแบบนะ
       *[formal] ยังไม่เข้าใจข้อความนี้ค่ะ กรุณาอธิบายอีกแบบนะคะ
    }
   *[indirect] { $register ->
        [informal] ไม่แน่ใจว่าเข้าใจถูกหรือเปล่า ช่วยอธิบายอีกแบบได้ไหม
       *[formal] ไม่แน่ใจว่าเข้าใจถูกต้องหรือไม่ รบกวนอธิบายอีกแบบได้ไหมคะ
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] ขอเลขออเดอร์ (เช่น KS-104233) หน่อยนะ
       *[formal] กรุณาแจ้งหมายเลขคำสั่งซื้อ (เช่น KS-104233) ค่ะ
    }
   *[indirect] { $register ->
        [informal] ขอเลขออเดอร์ (เช่น KS-104233) หน่อยได้ไหม
       *[formal] ขอทราบหมายเลขคำสั่งซื้อ (เช่น KS-104233) ได้ไหมคะ
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] ขออีเมลที่ใช้กับบัญชีหน่อยนะ
       *[formal] กรุณาแจ้งอีเมลที่ใช้กับบัญชีค่ะ
    }
   *[indirect] { $register ->
        [informal] ขออีเมลที่ใช้กับบัญชีหน่อยได้ไหม
       *[formal] ขอทราบอีเมลที่ใช้กับบัญชีได้ไหมคะ
    }
}
ask-back-ask-address = { $register ->
    [informal] ขอที่อยู่ใหม่หน่อยนะ ทั้งบ้านเลขที่และถนน รหัสไปรษณีย์ เมือง และประเทศ
   *[formal] รบกวนแจ้งที่อยู่ใหม่ พร้อมบ้านเลขที่และถนน รหัสไปรษณีย์ เมือง และประเทศค่ะ
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] ให้ยกเลิกออเดอร์ { $order } ({ $amount }) ใช่ไหม ตอบว่า “ใช่” หรือ “ไม่” ได้เลย
   *[formal] ต้องการยกเลิกคำสั่งซื้อ { $order } ({ $amount }) ใช่ไหมคะ กรุณาตอบว่า “ใช่” หรือ “ไม่” ค่ะ
}
ask-back-ask-confirm-return = { $register ->
    [informal] ให้เปิดรายการคืนสินค้าของออเดอร์ { $order } ({ $amount }) ใช่ไหม ตอบว่า “ใช่” หรือ “ไม่” ได้เลย
   *[formal] ต้องการเปิดรายการคืนสินค้าของคำสั่งซื้อ { $order } ({ $amount }) ใช่ไหมคะ กรุณาตอบว่า “ใช่” หรือ “ไม่” ค่ะ
}
ask-back-ask-confirm-person = { $register ->
    [informal] อยากคุยกับเจ้าหน้าที่ใช่ไหม ตอบว่า “ใช่” หรือ “ไม่” ได้เลย
   *[formal] ต้องการคุยกับเจ้าหน้าที่ใช่ไหมคะ กรุณาตอบว่า “ใช่” หรือ “ไม่” ค่ะ
}
ask-back-ask-between = { $register ->
    [informal] หมายถึง “{ $first }” หรือ “{ $second }” นะ
   *[formal] หมายถึง “{ $first }” หรือ “{ $second }” คะ
}
ask-back-ask-kept = { $register ->
    [informal] โอเค ไม่ได้เปลี่ยนอะไรนะ
   *[formal] รับทราบค่ะ ไม่มีการเปลี่ยนแปลงใด ๆ ค่ะ
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] ให้เจ้าหน้าที่เข้ามาช่วยไหม
   *[formal] ให้เจ้าหน้าที่เข้ามาช่วยดูแลไหมคะ
}
handoff-wait-act = { $register ->
    [informal] ส่งต่อข้อความทั้งหมดที่คุยกันให้เจ้าหน้าที่แล้ว ไม่ต้องเล่าใหม่นะ
   *[formal] ส่งต่อข้อความทั้งหมดที่คุยกันให้เจ้าหน้าที่แล้ว คุณลูกค้าไม่ต้องแจ้งซ้ำค่ะ
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] คุณเป็นคิวถัดไป เจ้าหน้าที่จะตอบในแชทนี้นะ
       *[formal] คุณลูกค้าเป็นคิวถัดไป เจ้าหน้าที่จะตอบในแชทนี้ค่ะ
    }
   *[other] { $register ->
        [informal] คุณอยู่คิวที่ { $position } เจ้าหน้าที่จะตอบในแชทนี้นะ
       *[formal] คุณลูกค้าอยู่คิวที่ { $position } เจ้าหน้าที่จะตอบในแชทนี้ค่ะ
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] เจ้าหน้าที่จะกลับมาวันที่ { $date } เวลา { $time } น. แล้วจะตอบในแชทนี้นะ
   *[formal] เจ้าหน้าที่จะกลับมาให้บริการวันที่ { $date } เวลา { $time } น. และจะตอบในแชทนี้ค่ะ
}
handoff-wait-answer-again = { $register ->
    [informal] เรื่องของคุณยังอยู่กับเจ้าหน้าที่ คำตอบจะมาในแชทนี้นะ
   *[formal] เรื่องของคุณลูกค้ายังอยู่ในความดูแลของเจ้าหน้าที่ คำตอบจะมาในแชทนี้ค่ะ
}
handoff-wait-callback = { $register ->
    [informal] ส่งเบอร์โทรของคุณให้เจ้าหน้าที่แล้วนะ: { $phone }
   *[formal] ส่งเบอร์โทรศัพท์ของคุณลูกค้าให้เจ้าหน้าที่แล้วค่ะ: { $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } เข้ามาในแชทแล้ว จะดูแลต่อจากนี้นะ
   *[formal] เจ้าหน้าที่ { $agent } เข้ามาในแชทแล้ว จะดูแลต่อจากนี้ค่ะ
}
handoff-back-act = { $register ->
    [informal] เจ้าหน้าที่ออกจากแชทแล้ว ตอนนี้บอทกลับมาดูแลต่อ และรู้เรื่องที่คุยกันไว้แล้วนะ
   *[formal] เจ้าหน้าที่ออกจากแชทแล้ว ขณะนี้บอทกลับมาดูแลต่อ และทราบเรื่องที่คุยกันไว้แล้วค่ะ
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = เวลาทำการ: { $hours }
reach-phone = { $register ->
    [informal] โทรหาเราก็ได้นะ: { $company-phone }
   *[formal] โทรติดต่อเราได้เช่นกันค่ะ: { $company-phone }
}
opening-days-range = { $first }ถึง{ $last }
opening-days-two = { $first }และ{ $last }
opening-days-all = ทุกวัน
opening-open = { $days } { $hours }
opening-closed = { $days }ปิดทำการ
opening-rows = { $one }, { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] ยังเขียนภาษาของคุณไม่ได้ เลยขอตอบเป็นภาษาไทยนะ เลือกเป็นภาษา{ $languages } ก็ได้
   *[formal] ยังไม่รองรับภาษาของคุณลูกค้า จึงขอตอบเป็นภาษาไทยค่ะ เลือกเป็นภาษา{ $languages } ก็ได้ค่ะ
}
about-the-bot-answer = { $register ->
    [informal] เราเป็นบอท ผู้ช่วยดิจิทัลของ { $brand } ถ้าอยากให้เจ้าหน้าที่มาคุยแทน บอกได้ทุกเมื่อนะ
   *[formal] แชทนี้ตอบโดยบอท ผู้ช่วยดิจิทัลของ { $brand } ค่ะ หากต้องการให้เจ้าหน้าที่มาดูแลแทน แจ้งได้ทุกเมื่อค่ะ
}

## change_of_manner

change-of-manner-act-language = { $register ->
    [informal] ได้เลย จากนี้คุยภาษาไทยกันนะ
   *[formal] ได้ค่ะ จากนี้จะตอบเป็นภาษาไทยค่ะ
}
change-of-manner-act-formal = { $register ->
    [informal] ได้เลย จะใช้ภาษาที่เป็นทางการนะ
   *[formal] รับทราบค่ะ จะใช้ภาษาที่เป็นทางการค่ะ
}
change-of-manner-act-informal = { $register ->
    [informal] ได้เลย คุยกันแบบสบาย ๆ นะ
   *[formal] ได้ค่ะ จะใช้ภาษาที่เป็นกันเองค่ะ
}
change-of-manner-act-short = { $register ->
    [informal] ได้เลย จะตอบสั้น ๆ นะ
   *[formal] รับทราบค่ะ จะตอบให้สั้นและกระชับค่ะ
}
change-of-manner-act-emoji = { $register ->
    [informal] ได้เลย ถ้าคุณใช้อีโมจิ เราก็จะใช้บ้างนิดหน่อย
   *[formal] ได้ค่ะ หากคุณลูกค้าใช้อีโมจิ จะใช้บ้างเล็กน้อยเช่นกันค่ะ
}
change-of-manner-act-no-emoji = { $register ->
    [informal] ได้เลย จะไม่ใช้อีโมจินะ
   *[formal] รับทราบค่ะ จะไม่ใช้อีโมจิค่ะ
}
change-of-manner-act-address = { $register ->
    [informal] ได้เลย { $address } จากนี้จะเรียกแบบนี้นะ
   *[formal] รับทราบค่ะ { $address } จากนี้จะเรียกตามนี้ค่ะ
}
change-of-manner-act-no-address = { $register ->
    [informal] ได้เลย จากนี้จะไม่เรียกชื่อนะ
   *[formal] รับทราบค่ะ จากนี้จะไม่เอ่ยชื่อคุณลูกค้าค่ะ
}
change-of-manner-act-region = { $register ->
    [informal] ได้เลย จะเขียนวันที่และจำนวนเงินตามแบบของ{ $region }นะ
   *[formal] รับทราบค่ะ จะแสดงวันที่และจำนวนเงินตามรูปแบบของ{ $region }ค่ะ
}
change-of-manner-act-metric = { $register ->
    [informal] ได้เลย จะใช้หน่วยกิโลกรัม เซนติเมตร และองศาเซลเซียสนะ
   *[formal] รับทราบค่ะ จะใช้หน่วยกิโลกรัม เซนติเมตร และองศาเซลเซียสค่ะ
}
change-of-manner-act-us = { $register ->
    [informal] ได้เลย จะใช้หน่วยปอนด์ นิ้ว และองศาฟาเรนไฮต์นะ
   *[formal] รับทราบค่ะ จะใช้หน่วยปอนด์ นิ้ว และองศาฟาเรนไฮต์ค่ะ
}
change-of-manner-act-reset = { $register ->
    [informal] ล้างรูปแบบการคุยที่เลือกไว้ให้แล้ว จากนี้จะใช้ค่าเริ่มต้นนะ
   *[formal] ล้างรูปแบบการสนทนาที่เลือกไว้ให้แล้ว จากนี้จะใช้ค่าเริ่มต้นค่ะ
}
change-of-manner-act-refused = { $register ->
    [informal] อยากปรับให้อยู่ แต่ที่นี่ขอคุยแบบเดิมนะ
   *[formal] ช่องทางนี้ปรับรูปแบบภาษาให้ไม่ได้ จึงขอใช้แบบเดิมนะคะ
}
change-of-manner-ask = { $register ->
    [informal] อยากให้ตอบแบบไหน บอกชื่อภาษา หรือพิมพ์ว่า “ทางการ” “เป็นกันเอง” หรือ “สั้น ๆ” ได้เลย
   *[formal] ต้องการให้ตอบแบบใดคะ แจ้งชื่อภาษา หรือพิมพ์ว่า “ทางการ” “เป็นกันเอง” หรือ “สั้น ๆ” ได้ค่ะ
}
change-of-manner-answer = { $register ->
    [informal] ตอนนี้ใช้ภาษา{ $language } ({ $language-from }) และคุยแบบ{ $tone } ({ $tone-from }) เปลี่ยนได้ทุกเมื่อนะ
   *[formal] ขณะนี้ใช้ภาษา{ $language } ({ $language-from }) และสนทนาแบบ{ $tone } ({ $tone-from }) เปลี่ยนได้ทุกเมื่อค่ะ
}
change-of-manner-known-address = ชื่อที่ใช้เรียก: { $address } ({ $address-from })
change-of-manner-known-region = วันที่และจำนวนเงิน: ตามแบบของ{ $region } ({ $region-from })
change-of-manner-known-units = หน่วยวัด: { $units } ({ $units-from })
change-of-manner-known-brief = ตอบสั้น ๆ ({ $brief-from })
change-of-manner-known-no-emoji = ไม่ใช้อีโมจิ ({ $no-emoji-from })
change-of-manner-units-metric = ระบบเมตริก
change-of-manner-units-us = ระบบอเมริกัน
change-of-manner-from-stated = ตามที่แจ้งไว้
change-of-manner-from-observed = ตามข้อความที่พิมพ์มา
change-of-manner-from-account = ตามช่องทางที่ใช้
change-of-manner-from-default = ค่าเริ่มต้น
change-of-manner-tone-formal = ทางการ
change-of-manner-tone-informal = เป็นกันเอง

## action_failed

action-failed-acknowledge = { $register ->
    [informal] เมื่อกี้ทำรายการไม่สำเร็จ เพราะระบบออเดอร์ไม่ตอบสนอง
   *[formal] ทำรายการเมื่อสักครู่ไม่สำเร็จ เนื่องจากระบบคำสั่งซื้อไม่ตอบสนองค่ะ
}
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] ต้องขอโทษจริง ๆ นะ
       *[formal] ต้องขออภัยเป็นอย่างยิ่งค่ะ
    }
   *[plain] { $register ->
        [informal] ขอโทษด้วยนะ
       *[formal] ต้องขออภัยด้วยค่ะ
    }
}
action-failed-act = { $register ->
    [informal] ยังไม่มีอะไรเปลี่ยนแปลงนะ
   *[formal] ยังไม่มีการเปลี่ยนแปลงใด ๆ ค่ะ
}
