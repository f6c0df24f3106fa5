"""What the kinds of paper are called in the window's language, whatever language the paper speaks."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.gui.preferences import Paper


def words(kind: Paper) -> str:
    translate = QCoreApplication.translate
    return {
        Paper.RECOVERY_SHEET: translate("PaperKinds", "Recovery sheet"),
        Paper.RECEIPT: translate("PaperKinds", "Receipt"),
        Paper.LABEL: translate("PaperKinds", "Parcel label"),
        Paper.INNER_SLIP: translate("PaperKinds", "Slip inside the parcel"),
        Paper.MANIFEST: translate("PaperKinds", "Carrier's hand-over list"),
        Paper.CONSENT_SLIP: translate("PaperKinds", "Customer's slip"),
    }[kind]
