"""How good the served model is, and how steady: figures, and the report that shows them."""
