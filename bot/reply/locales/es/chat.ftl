### Los textos de la página de chat en español (usted). $brand es el nombre de la empresa, $limit un número.

title = Chat con { $brand }
assistant = Asistente digital (bot)
greeting = Hola, ¿en qué puedo ayudarle?
about = Soy el asistente digital de { $brand }: un bot, no una persona. Estoy disponible a cualquier hora. Si prefiere hablar con una persona, solo tiene que decírmelo.
## Lo que los clientes suelen escribir primero
example-1 = ¿Dónde está mi paquete?
example-2 = ¿Cómo devuelvo un artículo?
example-3 = Mi artículo ha llegado dañado
## Escribir
message-label = Su mensaje
message-placeholder = Escriba un mensaje…
send = Enviar
too-long = Acorte su mensaje, por favor: puede tener { $limit } caracteres como máximo.
## La conversación
conversation = Conversación
you = Usted
typing = El asistente está escribiendo
new-messages = Mensajes nuevos
not-sent = No se ha enviado.
try-again = Intentar de nuevo
load-failed = No se han podido cargar los mensajes anteriores.
offline = No tiene conexión. Podrá enviar sus mensajes en cuanto la recupere.
new-conversation = Nueva conversación
new-question = ¿Desea empezar una conversación nueva? Los mensajes actuales desaparecerán de esta página.
cancel = Cancelar
no-script = Active JavaScript en su navegador para chatear aquí.
## El menú de idioma y trato; $characters es un número
manner = Idioma y trato
manner-about = Esto es lo que tengo en cuenta, y por qué. Lo que cambie aquí vale a partir de la próxima respuesta.
manner-automatic = Automático
manner-language = Idioma
manner-register = Trato
manner-formal = Formal, de usted
manner-informal = Cercano, de tú
manner-address = Nombre
manner-address-hint = Cómo puedo llamarle. Si lo deja vacío, no usaré ningún nombre.
manner-address-wrong = Indique un nombre de { $characters } caracteres como máximo, sin cifras ni caracteres especiales.
manner-no-name = Ningún nombre
manner-length = Respuestas
manner-normal = Normales
manner-short = Breves
manner-emoji = Emojis
manner-emoji-mirror = Solo si usted los usa
manner-emoji-none = Ninguno
manner-units = Medidas
manner-metric = Sistema métrico (kg, cm, °C)
manner-us = Sistema estadounidense (lb, in, °F)
manner-region = Fechas e importes como en
manner-region-none = Ningún país en particular
manner-directness = Preguntas que le hago
manner-direct = Directas
manner-indirect = Con rodeos de cortesía
manner-apology = Disculpas
manner-plain = Sencillas
manner-elevated = Más formales
manner-from-stated = usted lo pidió
manner-from-observed = según escribe usted
manner-from-account = según su navegador
manner-from-default = por defecto
manner-save = Guardar
manner-reset = Restablecer todo
manner-saved = Guardado. Vale a partir de la próxima respuesta.
manner-not-loaded = No se ha podido cargar.
manner-not-saved = No se ha podido guardar.
## La valoración de las respuestas citadas
rating = ¿Le ha ayudado esta respuesta?
rating-yes = Me ha ayudado
rating-no = No me ha ayudado
