"""Rasa graph components: thin edges around `nlu` and `retrieval`. The only place in `nlu` that knows Rasa."""
