"""The style sheet; its colours and signs come from the theme."""

SHEET = """
QMainWindow, QMenuBar, #player, #side { background: %(window)s; color: %(text)s; }
QMenuBar { padding: 2px 8px; border: none; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: %(hover)s; color: %(text)s; }
QMenu { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 6px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s; padding: 4px; }
#controls { background: %(window)s; }
#controls QToolButton { border: 2px solid transparent; border-radius: 8px; padding: 6px;
  min-width: 24px; min-height: 24px; background: transparent; color: %(text)s; }
#controls QToolButton:hover { background: %(hover)s; }
#controls QToolButton:checked { background: %(hover)s; border-bottom: 2px solid %(accent)s; }
#controls QToolButton:focus, #notices QToolButton:focus { border: 2px solid %(accent)s; }
QPushButton:focus { border: 4px solid %(accent)s; padding: 6px 16px; }
#controls QToolButton::menu-indicator { image: none; width: 0; }
#controls QSlider#volume { border: 2px solid transparent; border-radius: 8px; }
#controls QSlider#volume:focus { border: 2px solid %(accent)s; }
#controls QSlider#volume::groove:horizontal { height: 4px; border-radius: 2px;
  background: %(edge)s; }
#controls QSlider#volume::sub-page:horizontal { height: 4px; border-radius: 2px;
  background: %(accent)s; }
#controls QSlider#volume::handle:horizontal { width: 14px; height: 14px; margin: -5px 0;
  border-radius: 7px; background: %(accent)s; }
#controls QLabel { color: %(muted)s; }
QPushButton { background: %(raised)s; color: %(text)s; border: 2px solid %(edge)s;
  border-radius: 8px; padding: 8px 18px; min-height: 24px; }
QPushButton:hover { background: %(hover)s; }
QPushButton[primary="true"] { background: %(accent)s; color: %(on_accent)s;
  border: 2px solid %(accent)s; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 4px double %(on_accent)s; padding: 6px 16px; }
QPushButton:disabled { color: %(muted)s; }
#notices { background: %(notice)s; border-bottom: 1px solid %(edge)s; }
#notices QLabel { color: %(text)s; background: transparent; }
#notices QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px 10px;
  color: %(text)s; background: transparent; text-decoration: underline; min-height: 24px; }
#stage:focus { }
#sign { background: #0b1a2b; color: #ffffff; border: 2px solid #8cc2ff;
  border-radius: 8px; padding: 4px 12px; font-weight: 600; }
#poster { background: transparent; }
#poster QLabel { color: #ffffff; background: transparent; }
#poster QLabel#posterFacts { color: #d7dee6; }
#poster QPushButton { background: rgba(255, 255, 255, 0.14); color: #ffffff;
  border: 2px solid #c9d3de; padding: 12px 28px; }
#poster QPushButton[primary="true"] { background: #ffffff; color: #10202f;
  border: 2px solid #ffffff; }
#poster QPushButton:focus { background: #10202f; color: #ffffff; border: 4px solid #ffc94d;
  padding: 10px 26px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: %(window)s; border: none; }
QScrollBar:vertical { background: transparent; width: 14px; }
QScrollBar::handle:vertical { background: %(edge)s; border-radius: 4px; margin: 3px;
  min-height: 28px; }
QScrollBar::handle:vertical:hover { background: %(text)s; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QSplitter::handle { background: %(edge)s; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
#keyTable, #commandTable, #doctorTable { background: %(window)s; color: %(text)s; outline: none;
  border: 2px solid transparent; }
#keyTable:focus, #commandTable:focus, #doctorTable:focus { border: 2px solid %(accent)s; }
#keyTable::item, #commandTable::item, #doctorTable::item {
  padding: 6px 8px; border: 2px solid transparent; }
#keyTable::item:selected, #commandTable::item:selected,
#doctorTable::item:selected { background: %(hover)s; color: %(text)s; }
QHeaderView::section { background: %(window)s; color: %(muted)s; border: none;
  border-bottom: 1px solid %(edge)s; padding: 6px 8px; font-weight: 600; }
#transcript QPushButton { padding: 4px 12px; min-height: 24px; }
#transcript QPushButton:focus { border: 3px solid %(accent)s; padding: 3px 11px; }
#transcript QLineEdit, #transcript QComboBox { background: %(raised)s; color: %(text)s;
  border: 2px solid %(edge)s; border-radius: 8px; padding: 3px 8px; min-height: 24px; }
#transcript QLineEdit:focus, #transcript QComboBox:focus { border: 3px solid %(accent)s;
  padding: 2px 7px; }
#transcript QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 3px;
  min-width: 24px; min-height: 24px; }
#transcript QToolButton:hover { background: %(hover)s; }
#transcript QToolButton:focus { border: 3px solid %(accent)s; padding: 2px; }
#transcript QCheckBox { spacing: 8px; min-height: 28px; border: 3px solid transparent;
  border-radius: 6px; padding: 2px; color: %(text)s; }
#transcript QCheckBox:focus { border: 3px solid %(accent)s; }
#transcript QCheckBox::indicator { width: 16px; height: 16px; border-radius: 4px;
  border: 2px solid %(edge)s; background: %(raised)s; }
#transcript QCheckBox::indicator:checked { border: 2px solid %(accent)s; background: %(accent)s;
  image: url("%(tick)s"); }
#transcriptLines { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s;
  border-radius: 8px; outline: none; }
#transcript QComboBox::drop-down { border: none; width: 28px; }
#transcript QComboBox::down-arrow { image: url("%(arrow)s"); width: 14px; height: 14px; }
#transcriptLines:focus { border: 2px solid %(accent)s; }
#exercises QFrame#problem, #exercises QFrame[card="true"] { background: %(raised)s;
  border: 1px solid %(edge)s; border-radius: 12px; }
#exercises QLabel { color: %(text)s; background: transparent; }
#exercises QLabel[role="muted"] { color: %(muted)s; }
#exercises QLabel[verdict="correct"] { color: %(good)s; }
#exercises QLabel[verdict="incorrect"] { color: %(bad)s; }
#exercises QLabel[verdict="partially-correct"] { color: %(fair)s; }
#exercises QLabel[role="review-head"] { border: 2px solid transparent; border-radius: 6px;
  padding: 2px; }
#exercises QLabel[role="review-head"]:focus { border: 2px solid %(accent)s; }
#exercises QLabel[role="tag"] { color: %(muted)s; border: 1px solid %(edge)s; border-radius: 4px;
  padding: 1px 4px; font-size: 85%%; margin-top: 4px; }
#exercises QFrame[role="review"] { background: %(notice)s; border: 1px solid %(edge)s;
  border-radius: 8px; }
#exercises QToolButton[role="read"] { border: 2px solid transparent; border-radius: 6px;
  padding: 2px; min-width: 24px; min-height: 24px; background: transparent; color: %(muted)s; }
#exercises QToolButton[role="read"]:hover { background: %(hover)s; color: %(text)s; }
#exercises QToolButton[role="read"]:focus { border: 2px solid %(accent)s; color: %(text)s; }
#exercises ChoiceRow QToolButton[role="read"] { margin-top: 2px; }
#exercises QLineEdit, #exercises QComboBox { background: %(raised)s; color: %(text)s;
  border: 2px solid %(edge)s; border-radius: 8px; padding: 4px 10px; min-height: 24px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
#exercises QLineEdit:focus, #exercises QComboBox:focus { border: 4px solid %(accent)s;
  padding: 2px 8px; }
#exercises QLineEdit:read-only, #exercises QComboBox[closed="true"] { background: %(window)s;
  color: %(muted)s; }
#exercises QComboBox { combobox-popup: 0; }
#exercises QComboBox::drop-down { border: none; width: 28px; subcontrol-origin: padding;
  subcontrol-position: center right; }
#exercises QComboBox::down-arrow { image: url("%(chevron)s"); width: 1em; height: 1em; }
#exercises QComboBox QAbstractItemView { background: %(raised)s; color: %(text)s;
  border: 1px solid %(edge)s; padding: 4px; outline: none;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
#exercises QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 6px; }
#exercises QRadioButton, #exercises QCheckBox { spacing: 10px; min-height: 28px;
  border: 2px solid transparent; border-radius: 6px; padding: 2px; color: %(text)s; }
#exercises ChoiceRow QRadioButton, #exercises ChoiceRow QCheckBox { spacing: 0; }
#exercises QRadioButton::indicator, #exercises QCheckBox::indicator { width: 20px; height: 20px;
  border: 2px solid %(edge)s; background: %(raised)s; }
#exercises QRadioButton::indicator { border-radius: 12px; }
#exercises QCheckBox::indicator { border-radius: 4px; }
#exercises QRadioButton::indicator:checked { width: 12px; height: 12px;
  border: 6px solid %(accent)s; background: %(on_accent)s; }
#exercises QCheckBox::indicator:checked { border: 2px solid %(accent)s; background: %(accent)s;
  image: url("%(tick)s"); }
#exercises QRadioButton[closed="true"]::indicator:checked { border: 6px solid %(edge)s; }
#exercises QCheckBox[closed="true"]::indicator:checked { border: 2px solid %(edge)s;
  background: %(edge)s; }
#exercises QFrame[role="aside"] { border-left: 3px solid %(edge)s; }
#exercises QLabel[role="error"] { color: %(bad)s; }
#exercises QLabel[role="subtitle"], #exercises QLabel[role="unsupported"] { color: %(muted)s; }
#exercises QGroupBox { border: none; margin: 0; padding: 0; }
#exercises QRadioButton:focus, #exercises QCheckBox:focus { border: 2px solid %(accent)s; }
#results QLabel { color: %(text)s; background: transparent; }
#results QLabel[role="muted"] { color: %(muted)s; }
#results QLabel[role="error"] { color: %(bad)s; }
#results QFrame[card="true"] { background: %(raised)s; border: 1px solid %(edge)s;
  border-radius: 12px; }
#about QLabel { color: %(text)s; background: transparent; }
#about QLabel[role="title"] { font-size: 120%%; font-weight: 600; }
#componentList, #licenceText { background: %(raised)s; color: %(text)s; outline: none;
  border: 2px solid %(edge)s; border-radius: 8px; padding: 4px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
#componentList:focus, #licenceText:focus { border: 4px solid %(accent)s; padding: 2px; }
#componentList::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
#componentList::item:selected { background: %(accent)s; color: %(on_accent)s; }
#guide QLabel { color: %(text)s; background: transparent; }
#guide QPushButton { padding: 4px 12px; min-height: 24px; }
#guide QPushButton:focus { border: 3px solid %(accent)s; padding: 3px 11px; }
#guide QPushButton::menu-indicator { image: url("%(chevron)s"); width: 1em; height: 1em;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
#guide QPushButton#guideContents { padding-right: 32px; }
#guide QPushButton#guideContents:focus { padding-right: 31px; }
#guide QFrame[card="true"] { background: %(notice)s; border: 1px solid %(edge)s;
  border-radius: 8px; }
#guide QFrame[card="true"] QLabel { border: none; }
#guide QLineEdit { background: %(raised)s; color: %(text)s; border: 2px solid %(edge)s;
  border-radius: 8px; padding: 3px 8px; min-height: 24px; }
#guide QLineEdit:focus { border: 3px solid %(accent)s; padding: 2px 7px; }
#guide QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 3px;
  min-width: 24px; min-height: 24px; }
#guide QToolButton:hover { background: %(hover)s; }
#guide QToolButton:focus { border: 3px solid %(accent)s; padding: 2px; }
#guideText { background: %(raised)s; color: %(text)s; border: 2px solid %(edge)s;
  border-radius: 8px; selection-background-color: %(accent)s;
  selection-color: %(on_accent)s; }
#guideText:focus { border: 2px solid %(accent)s; }
#preferences QLabel { color: %(text)s; background: transparent; }
#preferences QLabel[role="title"] { font-size: 120%%; font-weight: 600; }
#preferences QLabel[role="groupLabel"] { font-weight: 600; }
#preferences QLabel[role="muted"] { color: %(muted)s; }
#preferences QLabel[role="error"] { color: %(bad)s; font-weight: 600; }
#preferences QGroupBox { border: none; margin: 0; padding: 0; }
#preferences QWidget[card="true"] { background: %(raised)s; border: 1px solid %(edge)s;
  border-radius: 12px; }
#preferences QWidget[card="true"] QLabel { border: none; }
#preferences QPushButton[tab="true"] { background: transparent; color: %(muted)s;
  border: 2px solid transparent; padding: 6px 10px; }
#preferences QPushButton[tab="true"]:hover { background: %(hover)s; }
#preferences QPushButton[tab="true"]:checked { color: %(text)s; background: %(raised)s;
  border: 2px solid %(edge)s; border-bottom: 4px solid %(accent)s; padding: 6px 10px 4px 10px; }
#preferences QPushButton[tab="true"]:focus { border: 4px solid %(accent)s; padding: 4px 8px; }
#preferences QComboBox, #preferences QSpinBox { background: %(raised)s; color: %(text)s;
  border: 2px solid %(edge)s; border-radius: 8px; padding: 4px 10px; min-height: 28px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
#preferences QComboBox:focus, #preferences QSpinBox:focus { border: 4px solid %(accent)s;
  padding-top: 2px; padding-bottom: 2px; }
#preferences QComboBox { combobox-popup: 0; }
#preferences QComboBox:focus { padding-left: 8px; padding-right: 8px; }
#preferences QComboBox::drop-down { border: none; width: 28px; subcontrol-origin: padding;
  subcontrol-position: center right; }
#preferences QComboBox::down-arrow { image: url("%(chevron)s"); width: 1em; height: 1em; }
#preferences QComboBox QAbstractItemView { background: %(raised)s; color: %(text)s;
  border: 1px solid %(edge)s; padding: 4px; outline: none;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
#preferences QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 6px; }
#preferences QSpinBox { padding-left: 38px; padding-right: 38px; }
#preferences QSpinBox:focus { padding-left: 36px; padding-right: 36px; }
#preferences QSpinBox::up-button, #preferences QSpinBox::down-button { border: none;
  subcontrol-origin: border; width: 36px; height: 36px; background: transparent; }
#preferences QSpinBox::up-button { subcontrol-position: center right; }
#preferences QSpinBox::down-button { subcontrol-position: center left; }
#preferences QSpinBox::up-arrow { image: url("%(plus)s"); width: 1em; height: 1em; }
#preferences QSpinBox::down-arrow { image: url("%(minus)s"); width: 1em; height: 1em; }
#preferences QSpinBox::up-arrow:off, #preferences QSpinBox::down-arrow:off { image: none; }
#preferences QCheckBox { spacing: 10px; min-height: 28px; border: 2px solid transparent;
  border-radius: 6px; padding: 2px; color: %(text)s; }
#preferences QCheckBox::indicator { width: 20px; height: 20px; border: 2px solid %(edge)s;
  border-radius: 4px; background: %(raised)s; }
#preferences QCheckBox::indicator:checked { border: 2px solid %(accent)s;
  background: %(accent)s; image: url("%(tick)s"); }
#preferences QCheckBox:focus { border: 2px solid %(accent)s; }
"""
