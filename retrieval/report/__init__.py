"""What is wrong with the knowledge, and what is missing from it: one report, as a page or as JSON."""

from retrieval.report.examine import Asked, Report, examine
from retrieval.report.page import page

__all__ = ["Asked", "Report", "examine", "page"]
