"""Quoted passages in the customer's language, where no article is: translators, and what is checked of their work."""
