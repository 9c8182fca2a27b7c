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
