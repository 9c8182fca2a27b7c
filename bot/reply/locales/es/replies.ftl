### Respuestas en español, comunes a España y América (sin vosotros ni voseo). Un mensaje por movimiento de una situación:
### <situation>-<move> o <situation>-<move>-<variant>. $register: formal (usted) o informal (tú).
### Plazos: “a más tardar el { $deadline }” incluye ese mismo día, igual que el inglés “by”.

## Movimientos que sirven en cualquier situación

greet = { $address ->
    [none] Hola.
   *[other] Hola, { $address }.
}
acknowledge = Gracias por avisar.
apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas por lo ocurrido.
       *[formal] Le pedimos disculpas por lo ocurrido.
    }
   *[plain] { $register ->
        [informal] Siento lo ocurrido.
       *[formal] Lamento lo ocurrido.
    }
}
offer-human = { $register ->
    [informal] Si prefieres hablar con una persona, dímelo.
   *[formal] Si prefiere hablar con una persona, dígamelo.
}
close = { $register ->
    [informal] ¿Te ayudo con algo más?
   *[formal] ¿Puedo ayudarle en algo más?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Soy el bot de atención al cliente de { $brand }. ¿En qué puedo ayudarte?
   *[formal] Soy el bot de atención al cliente de { $brand }. ¿En qué puedo ayudarle?
}
greeting-ask-again = { $register ->
    [informal] ¿En qué puedo ayudarte?
   *[formal] ¿En qué puedo ayudarle?
}
goodbye-close = Gracias por escribirnos. Hasta luego.
thanks-close = { $register ->
    [informal] De nada.
   *[formal] No hay de qué.
}

## how_to

how-to-answer = { $passage }
how-to-source = Más información en “{ $title }”: { $link }
how-to-related = { $register ->
    [informal] También puede interesarte “{ $first-title }”: { $first-link }
   *[formal] También puede interesarle “{ $first-title }”: { $first-link }
}
how-to-related-two = { $register ->
    [informal] También pueden interesarte “{ $first-title }”, { $first-link } y, además, “{ $second-title }”, { $second-link }
   *[formal] También pueden interesarle “{ $first-title }”, { $first-link } y, además, “{ $second-title }”, { $second-link }
}
how-to-original = Solo tengo esta información en { $language }, así que cito el original:
how-to-translated = Solo tengo esta información en { $language }. Esta es una traducción automática; el enlace al original está al final:

## order_status

order-status-answer-processing = { $register ->
    [informal] Estamos preparando tu pedido { $order }. La entrega está prevista para el { $date }.
   *[formal] Estamos preparando su pedido { $order }. La entrega está prevista para el { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Tu pedido { $order } va en camino con { $carrier } y la entrega está prevista para el { $date }. Puedes seguirlo aquí: { $link }
   *[formal] Su pedido { $order } va en camino con { $carrier } y la entrega está prevista para el { $date }. Puede seguirlo aquí: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] { $carrier } entregó tu pedido { $order } el { $date }. Si no lo tienes, dímelo y lo reviso.
   *[formal] { $carrier } entregó su pedido { $order } el { $date }. Si usted no lo tiene, dígamelo y lo reviso.
}
order-status-answer-cancelled = El pedido { $order } se canceló el { $date }. No habrá más envíos ni cargos.
order-status-answer-several = { $count ->
    [one] Solo he encontrado un pedido en curso: { $orders }. ¿Es ese?
   *[other] { $register ->
        [informal] He encontrado { $count } pedidos en curso: { $orders }. ¿A cuál te refieres?
       *[formal] He encontrado { $count } pedidos en curso: { $orders }. ¿A cuál se refiere?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Tu paquete { $order } tenía que haber llegado el { $date } y no ha sido así.
   *[formal] Su paquete { $order } tenía que haber llegado el { $date } y no ha sido así.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Tu paquete { $order } sigue sin llegar y has tenido que volver a preguntar.
   *[formal] Su paquete { $order } sigue sin llegar y ha tenido usted que volver a preguntar.
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas por el retraso.
       *[formal] Le pedimos disculpas por el retraso.
    }
   *[plain] { $register ->
        [informal] Lo siento.
       *[formal] Lo lamento.
    }
}
late-delivery-act = { $register ->
    [informal] Ya he abierto una reclamación con { $carrier }; tendrás una respuesta a más tardar el { $deadline }.
   *[formal] Ya he abierto una reclamación con { $carrier }; tendrá una respuesta a más tardar el { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] La reclamación con { $carrier } está en curso; tendrás una respuesta a más tardar el { $deadline }.
   *[formal] La reclamación con { $carrier } está en curso; tendrá una respuesta a más tardar el { $deadline }.
}

## lost_parcel

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } da por entregado tu pedido { $order } el { $date }, pero no lo has recibido.
   *[formal] { $carrier } da por entregado su pedido { $order } el { $date }, pero usted no lo ha recibido.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Tu pedido { $order } sigue sin aparecer y has tenido que volver a preguntar.
   *[formal] Su pedido { $order } sigue sin aparecer y ha tenido usted que volver a preguntar.
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas por lo ocurrido.
       *[formal] Le pedimos disculpas por lo ocurrido.
    }
   *[plain] { $register ->
        [informal] Lo siento.
       *[formal] Lo lamento.
    }
}
lost-parcel-act = { $register ->
    [informal] He abierto una búsqueda con { $carrier }. A más tardar el { $deadline } tendrás el paquete o un reemplazo.
   *[formal] He abierto una búsqueda con { $carrier }. A más tardar el { $deadline } tendrá usted el paquete o un reemplazo.
}
lost-parcel-act-again = { $register ->
    [informal] La búsqueda con { $carrier } está en curso. A más tardar el { $deadline } tendrás el paquete o un reemplazo.
   *[formal] La búsqueda con { $carrier } está en curso. A más tardar el { $deadline } tendrá usted el paquete o un reemplazo.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] El artículo “{ $item }” de tu pedido { $order } no ha llegado en buen estado.
   *[formal] El artículo “{ $item }” de su pedido { $order } no ha llegado en buen estado.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Lo del artículo dañado de tu pedido { $order }, “{ $item }”, sigue sin resolverse.
   *[formal] El caso del artículo dañado de su pedido { $order }, “{ $item }”, sigue sin resolverse.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas; no debería haberte llegado en ese estado.
       *[formal] Le pedimos disculpas; no debería haberle llegado en ese estado.
    }
   *[plain] { $register ->
        [informal] Lo siento, no tendría que haber salido así de nuestro almacén.
       *[formal] Lo lamento, no tendría que haber salido así de nuestro almacén.
    }
}
damaged-item-act = { $register ->
    [informal] He abierto la devolución { $return }: la etiqueta gratuita va de camino al correo { $email } y, en cuanto se escanee el paquete, te enviaremos un reemplazo o te devolveremos el dinero, a más tardar el { $deadline }.
   *[formal] He abierto la devolución { $return }: la etiqueta gratuita va de camino al correo { $email } y, en cuanto se escanee el paquete, le enviaremos un reemplazo o le devolveremos el dinero, a más tardar el { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] La devolución { $return } está abierta; te enviaremos un reemplazo o te devolveremos el dinero a más tardar el { $deadline }.
   *[formal] La devolución { $return } está abierta; le enviaremos un reemplazo o le devolveremos el dinero a más tardar el { $deadline }.
}
wrong-item-acknowledge = { $register ->
    [informal] Lo que ha llegado con el pedido { $order } no es lo que pediste.
   *[formal] Lo que ha llegado con el pedido { $order } no es lo que usted pidió.
}
wrong-item-acknowledge-again = { $register ->
    [informal] El error en tu pedido { $order } sigue sin resolverse.
   *[formal] El error en su pedido { $order } sigue sin resolverse.
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas por nuestro error.
       *[formal] Le pedimos disculpas por nuestro error.
    }
   *[plain] { $register ->
        [informal] Lo siento, ha sido un error nuestro.
       *[formal] Lo lamento, ha sido un error nuestro.
    }
}
wrong-item-act = He abierto la devolución { $return }: la etiqueta gratuita va de camino al correo { $email } y el artículo correcto saldrá de nuestro almacén a más tardar el { $deadline }.
wrong-item-act-again = La devolución { $return } está abierta; el artículo correcto saldrá de nuestro almacén a más tardar el { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Tu reembolso de { $amount } por el pedido { $order } estaba previsto para el { $date } y todavía no se ha pagado.
   *[formal] Su reembolso de { $amount } por el pedido { $order } estaba previsto para el { $date } y todavía no se ha pagado.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Tu reembolso de { $amount } por el pedido { $order } sigue pendiente y has tenido que volver a preguntar.
   *[formal] Su reembolso de { $amount } por el pedido { $order } sigue pendiente y ha tenido usted que volver a preguntar.
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas por la demora.
       *[formal] Le pedimos disculpas por la demora.
    }
   *[plain] { $register ->
        [informal] Siento que esté tardando más de lo que te dijimos.
       *[formal] Lamento que esté tardando más de lo que le dijimos.
    }
}
refund-delay-act = Lo he pasado con prioridad a nuestro equipo de pagos; se pagará a más tardar el { $deadline }.
refund-delay-act-again = Está en manos de nuestro equipo de pagos; se pagará a más tardar el { $deadline }.
refund-status-answer-paid = { $register ->
    [informal] Tu reembolso de { $amount } por el pedido { $order } se pagó el { $date }. El banco puede tardar unos días en reflejarlo.
   *[formal] Su reembolso de { $amount } por el pedido { $order } se pagó el { $date }. El banco puede tardar unos días en reflejarlo.
}
refund-status-answer-pending = { $register ->
    [informal] Tu reembolso de { $amount } por el pedido { $order } está en curso y se pagará a más tardar el { $date }.
   *[formal] Su reembolso de { $amount } por el pedido { $order } está en curso y se pagará a más tardar el { $date }.
}
return-opened-act = { $register ->
    [informal] La devolución { $return } del pedido { $order } está abierta. La etiqueta gratuita va de camino al correo { $email }; tienes hasta el { $date } para enviar el paquete.
   *[formal] La devolución { $return } del pedido { $order } está abierta. La etiqueta gratuita va de camino al correo { $email }; tiene usted hasta el { $date } para enviar el paquete.
}
return-opened-answer = { $register ->
    [informal] Cuando nos llegue el paquete, te devolveremos { $amount } por el mismo medio de pago en un plazo de { $days ->
        [one] { $days } día laborable
       *[other] { $days } días laborables
    }.
   *[formal] Cuando nos llegue el paquete, le devolveremos { $amount } por el mismo medio de pago en un plazo de { $days ->
        [one] { $days } día laborable
       *[other] { $days } días laborables
    }.
}
return-refused-answer = El plazo para devolver el pedido { $order } terminó el { $date }, así que no puedo abrir la devolución por mi cuenta.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = El pedido { $order } queda cancelado.
order-cancelled-answer = { $register ->
    [informal] Te devolveremos { $amount } por el mismo medio de pago a más tardar el { $deadline }.
   *[formal] Le devolveremos { $amount } por el mismo medio de pago a más tardar el { $deadline }.
}
cancel-refused-answer-shipped = { $register ->
    [informal] El pedido { $order } salió de nuestro almacén el { $date }, así que ya no puedo cancelarlo. Puedes rechazar el paquete en la puerta o devolverlo gratis cuando lo recibas.
   *[formal] El pedido { $order } salió de nuestro almacén el { $date }, así que ya no puedo cancelarlo. Usted puede rechazar el paquete en la puerta o devolverlo gratis cuando lo reciba.
}
cancel-refused-answer-cancelled = El pedido { $order } ya se canceló el { $date }.
cancel-refused-answer-delivered = El pedido { $order } se entregó el { $date }, así que ya no hay nada que cancelar. Lo que sí puedo hacer es abrir una devolución.
address-changed-act =
    El pedido { $order } se enviará ahora a esta dirección:
    { $new-address }
address-unclear-answer = No veo un código postal válido en esa dirección. Ejemplo ({ $country }): { $code }
address-refused-answer = El pedido { $order } salió de nuestro almacén el { $date }, así que ya no se puede cambiar la dirección. Es posible que { $carrier } todavía pueda desviarlo: { $link }
invoice-sent-act = La factura del pedido { $order } va de camino al correo { $email }.

## account_help, payment_failed

account-help-act = He enviado al correo { $email } un enlace para crear una contraseña nueva. Es válido durante una hora.
account-help-answer = { $register ->
    [informal] Si en diez minutos no llega nada, mira en la carpeta de correo no deseado (spam).
   *[formal] Si en diez minutos no llega nada, le ruego que mire en la carpeta de correo no deseado (spam).
}
payment-failed-answer-declined = { $register ->
    [informal] El banco rechazó el pago del pedido { $order } y no se ha cobrado nada. Te guardamos el pedido hasta el { $deadline }; puedes pagar con otro medio aquí: { $link }
   *[formal] El banco rechazó el pago del pedido { $order } y no se ha cobrado nada. Le guardamos el pedido hasta el { $deadline }; puede pagar con otro medio aquí: { $link }
}
payment-failed-answer-double = En el pedido { $order } figuran dos autorizaciones de { $amount }. Solo se cobra una; la otra caduca a más tardar el { $deadline }.
payment-failed-answer = { $register ->
    [informal] Cuando un pago falla, no se cobra nada. Una tarjeta rechazada suele funcionar tras confirmar el pago en la aplicación del banco; también puedes elegir otro medio de pago al tramitar el pedido.
   *[formal] Cuando un pago falla, no se cobra nada. Una tarjeta rechazada suele funcionar tras confirmar el pago en la aplicación del banco; también puede usted elegir otro medio de pago al tramitar el pedido.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Lo primero es proteger tu cuenta: la he bloqueado y ya no se puede hacer ningún pedido más.
   *[formal] Lo primero es proteger su cuenta: la he bloqueado y ya no se puede hacer ningún pedido más.
}
fraud-fear-answer = { $register ->
    [informal] Llama ahora a tu banco para bloquear la tarjeta.
   *[formal] Llame ahora a su banco para bloquear la tarjeta.
}
fraud-fear-offer-human = He pedido que una persona del equipo se haga cargo de este chat lo antes posible.
fraud-fear-ask = { $register ->
    [informal] ¿Con qué correo electrónico está registrada tu cuenta? La bloquearé de inmediato.
   *[formal] ¿Con qué correo electrónico está registrada su cuenta? La bloquearé de inmediato.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Ese no es el servicio que debemos darte.
   *[formal] Ese no es el servicio que debemos darle.
}
complaint-acknowledge-again = { $register ->
    [informal] Ya nos habías avisado y sigue sin resolverse.
   *[formal] Usted ya nos había avisado y sigue sin resolverse.
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas.
       *[formal] Le pedimos disculpas.
    }
   *[plain] { $register ->
        [informal] Lo siento.
       *[formal] Lo lamento.
    }
}
complaint-ask = ¿Qué ha fallado y con qué pedido? Empezaré por ahí.
good-news-acknowledge = { $register ->
    [informal] ¡Qué bien!
   *[formal] Es una muy buena noticia.
}
good-news-close = { $register ->
    [informal] Que lo disfrutes.
   *[formal] Que lo disfrute.
}

## not_found

not-found-answer = No lo he encontrado en nuestras páginas de ayuda y prefiero no adivinar.
not-found-offer-human = { $register ->
    [informal] Puedo pasar tu consulta a una persona del equipo o volver a buscar si me das más detalles.
   *[formal] Puedo pasar su consulta a una persona del equipo o volver a buscar si me da más detalles.
}
not-found-answer-order = { $register ->
    [informal] No encuentro el pedido { $order }. El número empieza por KS- y figura en el correo de confirmación; ¿puedes comprobarlo?
   *[formal] No encuentro el pedido { $order }. El número empieza por KS- y figura en el correo de confirmación; ¿podría usted comprobarlo?
}
not-found-answer-passage = No lo he encontrado en nuestras páginas de ayuda y prefiero no adivinar. Lo más parecido que tengo es “{ $title }”: { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] No lo he entendido. Dímelo con otras palabras, por favor.
       *[formal] No lo he entendido. Dígamelo con otras palabras, por favor.
    }
   *[indirect] { $register ->
        [informal] No sé si lo he entendido bien. ¿Me lo puedes decir con otras palabras?
       *[formal] No sé si lo he entendido bien. ¿Me lo podría decir con otras palabras?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] ¿Cuál es el número de tu pedido? Tiene este formato: KS-104233.
       *[formal] ¿Cuál es el número de su pedido? Tiene este formato: KS-104233.
    }
   *[indirect] { $register ->
        [informal] ¿Me dices el número de pedido? Tiene este formato: KS-104233.
       *[formal] ¿Me podría indicar el número de pedido? Tiene este formato: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] ¿Cuál es el correo electrónico de tu cuenta?
       *[formal] ¿Cuál es el correo electrónico de su cuenta?
    }
   *[indirect] { $register ->
        [informal] ¿Me dices el correo electrónico de tu cuenta?
       *[formal] ¿Me podría indicar el correo electrónico de su cuenta?
    }
}
ask-back-ask-address = ¿Cuál es la nueva dirección? Necesito la calle y el número, el código postal, la ciudad y el país.
ask-back-ask-confirm-cancel = { $register ->
    [informal] ¿Quieres que cancele el pedido { $order } ({ $amount })? Responde sí o no.
   *[formal] ¿Quiere que cancele el pedido { $order } ({ $amount })? Responda sí o no, por favor.
}
ask-back-ask-confirm-return = { $register ->
    [informal] ¿Quieres que abra una devolución para el pedido { $order } ({ $amount })? Responde sí o no.
   *[formal] ¿Quiere que abra una devolución para el pedido { $order } ({ $amount })? Responda sí o no, por favor.
}
ask-back-ask-confirm-person = { $register ->
    [informal] ¿Quieres que avise a una persona del equipo? Responde sí o no.
   *[formal] ¿Quiere que avise a una persona del equipo? Responda sí o no, por favor.
}
ask-back-ask-between = { $register ->
    [informal] ¿Te refieres a “{ $first }” o a “{ $second }”?
   *[formal] ¿Se refiere a “{ $first }” o a “{ $second }”?
}
ask-back-ask-kept = De acuerdo, no se ha cambiado nada.

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] ¿Quieres que avise a una persona del equipo?
   *[formal] ¿Quiere que avise a una persona del equipo?
}
handoff-wait-act = He pasado nuestra conversación a una persona del equipo, con todo lo escrito hasta ahora; no hace falta repetir nada.
handoff-wait-answer-open = { $register ->
    [informal] { $position ->
        [one] Tu consulta es la siguiente de la cola. La respuesta llegará aquí, en este chat.
       *[other] Tu consulta es la número { $position } de la cola. La respuesta llegará aquí, en este chat.
    }
   *[formal] { $position ->
        [one] Su consulta es la siguiente de la cola. La respuesta llegará aquí, en este chat.
       *[other] Su consulta es la número { $position } de la cola. La respuesta llegará aquí, en este chat.
    }
}
handoff-wait-answer-closed = Nuestro equipo vuelve el { $date } a las { $time }; la respuesta llegará aquí, en este chat.
handoff-wait-answer-again = { $register ->
    [informal] Tu consulta sigue en manos del equipo; la respuesta llegará aquí, en este chat.
   *[formal] Su consulta sigue en manos del equipo; la respuesta llegará aquí, en este chat.
}
handoff-wait-callback = { $register ->
    [informal] He anotado tu número de teléfono para el equipo: { $phone }
   *[formal] He anotado su número de teléfono para el equipo: { $phone }
}
handoff-taken-act = { $agent } se ha unido a este chat y continúa desde aquí.
handoff-back-act = { $register ->
    [informal] La persona del equipo ha salido del chat; ahora te atiende otra vez el bot. Tengo presente todo lo que se ha hablado.
   *[formal] La persona del equipo ha salido del chat; ahora le atiende de nuevo el bot. Tengo presente todo lo que se ha hablado.
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Nuestro horario: { $hours }
reach-phone = { $register ->
    [informal] También puedes llamarnos: { $company-phone }
   *[formal] También puede llamarnos: { $company-phone }
}
opening-days-range = de { $first } a { $last }
opening-days-two = { $first } y { $last }
opening-days-all = todos los días
opening-open = { $days }, { $hours }
opening-closed = { $days } cerrado
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Todavía no sé escribir en tu idioma, así que respondo en español. También puedo escribir en { $languages }.
   *[formal] Todavía no sé escribir en su idioma, así que respondo en español. También puedo escribir en { $languages }.
}
about-the-bot-answer = Soy un bot, el asistente digital de { $brand }. Una persona del equipo puede continuar la conversación en cualquier momento; basta con pedirlo.

## change_of_manner

change-of-manner-act-language = Por supuesto, a partir de ahora en español.
change-of-manner-act-formal = { $register ->
    [informal] De acuerdo, a partir de ahora el trato será formal.
   *[formal] De acuerdo, a partir de ahora le trataré de usted.
}
change-of-manner-act-informal = { $register ->
    [informal] Claro, a partir de ahora te tuteo.
   *[formal] De acuerdo, a partir de ahora el trato será informal.
}
change-of-manner-act-short = Entendido, seré breve.
change-of-manner-act-emoji = { $register ->
    [informal] Claro. Si usas emojis, yo también, con moderación.
   *[formal] Claro. Si usted usa emojis, yo también, con moderación.
}
change-of-manner-act-no-emoji = Entendido, sin emojis.
change-of-manner-act-address = { $register ->
    [informal] Claro, { $address }.
   *[formal] Con mucho gusto, { $address }.
}
change-of-manner-act-no-address = Entendido, no usaré el nombre.
change-of-manner-act-region = Anotado. Escribiré fechas e importes como es habitual allí: { $region }.
change-of-manner-act-metric = Anotado: medidas en kilogramos, centímetros y grados Celsius.
change-of-manner-act-us = Anotado: medidas en libras, pulgadas y grados Fahrenheit.
change-of-manner-act-reset = { $register ->
    [informal] Listo, he borrado el trato que habías elegido y vuelvo a la configuración inicial.
   *[formal] Listo, he borrado el trato que usted había elegido y vuelvo a la configuración inicial.
}
change-of-manner-act-refused = Con gusto lo haría, pero en este chat mantengo esta forma de trato.
change-of-manner-ask = { $register ->
    [informal] ¿Cómo prefieres que te escriba? Puedes indicar un idioma o decir “formal”, “informal” o “breve”.
   *[formal] ¿Cómo prefiere que le escriba? Puede indicar un idioma o decir “formal”, “informal” o “breve”.
}
change-of-manner-answer = { $register ->
    [informal] Esto es lo que tengo en cuenta: idioma, { $language } ({ $language-from }); trato, { $tone } ({ $tone-from }). Puedes cambiar cualquiera de los dos cuando quieras.
   *[formal] Esto es lo que tengo en cuenta: idioma, { $language } ({ $language-from }); trato, { $tone } ({ $tone-from }). Usted puede cambiar cualquiera de los dos en cualquier momento.
}
change-of-manner-known-address = Tratamiento: { $address } ({ $address-from })
change-of-manner-known-region = Fechas e importes como es habitual en: { $region } ({ $region-from })
change-of-manner-known-units = Medidas: { $units } ({ $units-from })
change-of-manner-known-brief = Respuestas breves ({ $brief-from })
change-of-manner-known-no-emoji = Sin emojis ({ $no-emoji-from })
change-of-manner-units-metric = sistema métrico
change-of-manner-units-us = sistema estadounidense
change-of-manner-from-stated = { $register ->
    [informal] lo has pedido tú
   *[formal] lo ha pedido usted
}
change-of-manner-from-observed = { $register ->
    [informal] por tu forma de escribir
   *[formal] por su forma de escribir
}
change-of-manner-from-account = por el canal
change-of-manner-from-default = por defecto
change-of-manner-tone-formal = formal
change-of-manner-tone-informal = informal

## action_failed

action-failed-acknowledge = No ha sido posible en este momento: nuestro sistema de pedidos no responde.
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Te pedimos disculpas.
       *[formal] Le pedimos disculpas.
    }
   *[plain] { $register ->
        [informal] Lo siento.
       *[formal] Lo lamento.
    }
}
action-failed-act = No se ha cambiado nada.
