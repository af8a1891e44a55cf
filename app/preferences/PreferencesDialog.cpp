// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesDialog.h"

#include "app/preferences/PreferencePages.h"
#include "app/preferences/ShortcutsPage.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/settings/Settings.h"
#include "app/settings/WidgetParts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QSize usualSettingsSize(120 * gridUnit, 64 * gridUnit); // a row of shortcuts is long

} // namespace

PreferencesDialog::PreferencesDialog(const ShortcutKeys& keys, QWidget* parent)
    : QDialog(parent), m_keys(&keys), m_before(Settings().preferences()), m_languageBefore(languageInUse()),
      m_chosen(m_before)
{
    setObjectName(QStringLiteral("settings"));
    new QVBoxLayout(this);
    build();
    fitText();
}

PreferencesDialog::~PreferencesDialog()
{
    leaveField(*this);
}

void PreferencesDialog::fitText()
{
    const double scale = textScale();
    if (scale == m_fittedScale)
        return;
    // What the user has made of it counts; what the screen had no room for does not.
    if (m_fittedScale == 0)
        m_wanted = usualSettingsSize;
    else if (size() != m_fitted)
        m_wanted = size() / m_fittedScale;
    m_fittedScale = scale;
    const QRect room = screen()->availableGeometry();
    QRect place(pos(), (m_wanted * scale).boundedTo(room.size() * 0.9));
    if (isVisible()) {
        place.moveCenter(geometry().center());
        place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width()));
        place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height()));
        setGeometry(place);
    } else {
        resize(place.size());
    }
    m_fitted = size();
    m_list->setMaximumWidth(m_list->sizeHintForColumn(0) + 3 * gridUnit);
}

void PreferencesDialog::build()
{
    if (!m_keys)
        return;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    leaveField(*this);
    m_isBuilding = true;
    const int page = m_list ? std::max(0, m_list->currentRow()) : 0;
    const QString searched = m_search ? m_search->text() : QString();
    delete m_contents;
    m_pages.clear();

    setWindowTitle(tr("Settings"));
    m_contents = new QWidget(this);
    m_search = new QLineEdit(searched);
    m_search->setObjectName(QStringLiteral("searchSettings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_stack = new QStackedWidget;
    addPages(); // first, so that Tab comes to the buttons last
    m_nothing = new QLabel(tr("Nothing found"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* reset = buttons->addButton(tr("R&eset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetAll"));
    reset->setAutoDefault(false);
    reset->setToolTip(tr("All values of all pages back to their defaults"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        take(Preferences());
        showValues();
    });

    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto* rows = new QVBoxLayout(m_contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_search);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    layout()->addWidget(m_contents);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    m_list->setCurrentRow(page);
    m_list->setMaximumWidth(m_list->sizeHintForColumn(0) + 3 * gridUnit);
    showValues();
    search(searched);
    QWidget* focus = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused);
    (focus ? focus : m_list)->setFocus(Qt::OtherFocusReason);
    m_isBuilding = false;
}

void PreferencesDialog::setKeys(const ShortcutKeys& keys)
{
    m_keys = &keys;
    build();
}

void PreferencesDialog::addPages()
{
    for (PreferencePage* page : {makeGeneralPage(), makeAppearancePage(), makeNumbersPage(), makeNewLinesPage()}) {
        m_pages.push_back(page);
        addPage(page->title(), page, true);
        connect(page, &PreferencePage::edited, this, &PreferencesDialog::take);
    }
    m_shortcuts = new ShortcutsPage(*m_keys);
    addPage(tr("Shortcuts"), m_shortcuts, false);
    connect(m_shortcuts, &ShortcutsPage::edited, this, [this](const QMap<QString, QStringList>& shortcuts) {
        Preferences changed = m_chosen;
        changed.shortcuts = shortcuts;
        take(changed);
        m_shortcuts->show(m_chosen);
    });
}

void PreferencesDialog::addPage(const QString& title, QWidget* page, bool isScrolled)
{
    m_list->addItem(title);
    m_stack->addWidget(isScrolled ? makeScrolled(page) : page);
}

void PreferencesDialog::take(const Preferences& preferences)
{
    m_chosen = preferences;
    Settings().setPreferences(preferences);
    applyPreferences(preferences);
    if (!m_isBuilding) {
        for (PreferencePage* page : m_pages)
            page->show(m_chosen);
    }
}

void PreferencesDialog::showValues()
{
    for (PreferencePage* page : m_pages)
        page->show(m_chosen);
    m_shortcuts->show(m_chosen);
}

void PreferencesDialog::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        const bool isFound = index < m_pages.size() ? m_pages[index]->filter(words) : m_shortcuts->filter(words);
        m_list->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
    if (first >= 0)
        m_stack->setCurrentIndex(m_list->currentRow());
    else
        m_stack->setCurrentWidget(m_nothing);
}

void PreferencesDialog::showSetting(const QString& name)
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto rows = m_pages[page]->described();
        if (std::ranges::find(rows, name, &PreferencePage::Described::name) == rows.end())
            continue;
        m_list->setCurrentRow(static_cast<int>(page));
        m_pages[page]->focusOn(name);
    }
}

void PreferencesDialog::accept()
{
    // What is being typed counts.
    if (QWidget* focus = focusWidget())
        focus->clearFocus();
    QDialog::accept();
}

void PreferencesDialog::reject()
{
    leaveField(*this); // else what is typed there would be taken over as the dialog hides
    if (m_chosen != m_before)
        take(m_before);
    if (languageInUse() != m_languageBefore)
        useLanguage(m_languageBefore);
    QDialog::reject();
}

void PreferencesDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter takes what is typed over, and is not the end there.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focus = focusWidget();
    const bool isTyping = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    if (isEnter && isTyping)
        return;
    QDialog::keyPressEvent(event);
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // Later: what told of the change is on a page.
    if (event->type() == QEvent::LanguageChange && m_contents && isVisible())
        QMetaObject::invokeMethod(this, &PreferencesDialog::build, Qt::QueuedConnection);
    if (event->type() == QEvent::FontChange && m_contents && isVisible())
        QMetaObject::invokeMethod(this, &PreferencesDialog::fitText, Qt::QueuedConnection);
}

} // namespace linetwin::app
