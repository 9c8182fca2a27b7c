"""What is said and how: moves, catalogue, composition, lint. `nlg.py` is the only file here that knows Rasa."""
