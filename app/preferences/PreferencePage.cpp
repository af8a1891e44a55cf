// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencePage.h"

#include "app/preferences/ActionList.h"
#include "app/preferences/SearchWords.h"
#include "app/settings/TextColor.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Punctuation.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

enum GridColumn { LabelColumn, EditorColumn };

QLabel* makeHint(const QString& text, QWidget* parent)
{
    QLabel* hint = makeWrappedText("hint", parent);
    hint->setText(text);
    return hint;
}

} // namespace

PreferencePage::PreferencePage(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_grid(new QGridLayout(this))
{
    m_grid->setHorizontalSpacing(gridUnit);
    m_grid->setVerticalSpacing(gridUnit / 2);
    m_grid->setColumnStretch(EditorColumn, 1);
}

void PreferencePage::addRow(const Texts& texts, Row row)
{
    const int line = m_grid->rowCount();
    const QString usual = tr("Default: %1").arg(texts.usual);
    QWidget* focus = row.editor->focusProxy() ? row.editor->focusProxy() : row.editor;
    focus->setObjectName(QString::fromLatin1(texts.name));
    row.label = new QLabel(texts.label, this);
    row.label->setBuddy(focus);
    row.hint =
        makeHint(texts.hint.isEmpty() ? usual : tr("%1 %2.", "a sentence, a default").arg(texts.hint, usual), this);
    QString name = texts.label;
    name.remove(u'&').remove(u':');
    focus->setAccessibleName(name);
    focus->setAccessibleDescription(row.hint->text());
    row.reset = new QToolButton(this);
    row.reset->setObjectName(QString::fromLatin1(texts.name) + QStringLiteral(".reset"));
    makeFieldButton(*row.reset);
    row.reset->setIcon(themedIcon(QStringLiteral("reset")));
    row.reset->setToolTip(tr("Back to the default: %1").arg(texts.usual));
    row.reset->setAccessibleName(labelled(name, row.reset->toolTip()));
    connect(row.reset, &QToolButton::clicked, this, [this, focus, make = row.makeUsual] {
        focus->setFocus(Qt::OtherFocusReason); // the button goes
        change(make);
    });
    m_grid->addWidget(row.label, line, LabelColumn);
    const bool isWide = row.editor->sizePolicy().expandingDirections() & Qt::Horizontal;
    auto* place = new QHBoxLayout;
    place->addWidget(row.editor, isWide ? 1 : 0);
    place->addWidget(row.reset);
    place->addStretch(isWide ? 0 : 1);
    m_grid->addLayout(place, line, EditorColumn);
    m_grid->addWidget(row.hint, line + 1, EditorColumn);
    m_grid->setRowMinimumHeight(line + 2, gridUnit);
    m_rows.push_back(std::move(row));
}

void PreferencePage::addNote(QWidget* note)
{
    m_grid->addWidget(note, m_grid->rowCount(), EditorColumn);
}

void PreferencePage::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void PreferencePage::show(const Preferences& preferences)
{
    m_shown = preferences;
    for (const Row& row : m_rows) {
        row.display(preferences);
        row.reset->setVisible(!row.isUsual(preferences) && !row.label->isHidden());
        row.hint->setFont(captionFont());
        setTextColor(*row.hint, theme().mutedText);
    }
}

void PreferencePage::change(const std::function<void(Preferences&)>& edit)
{
    Preferences changed = m_shown;
    edit(changed);
    if (changed == m_shown)
        return;
    show(changed);
    Q_EMIT edited(changed);
}

std::vector<PreferencePage::Described> PreferencePage::described() const
{
    std::vector<Described> rows;
    for (const Row& row : m_rows)
        rows.push_back({row.label->buddy()->objectName(), row.label->buddy()->accessibleName(), row.hint->text()});
    return rows;
}

void PreferencePage::focusOn(const QString& name)
{
    for (const Row& row : m_rows) {
        if (row.label->buddy()->objectName() == name)
            row.label->buddy()->setFocus(Qt::ShortcutFocusReason);
    }
}

bool PreferencePage::filter(const QStringList& words)
{
    bool isAny = false;
    for (const Row& row : m_rows) {
        const QString all = m_title + u' ' + row.label->text().remove(u'&') + u' ' + row.hint->text() + u' ' +
                            searchWordsOf(row.label->buddy()->objectName());
        const bool isFound = hasAllWords(all, words);
        row.label->setVisible(isFound);
        row.editor->setVisible(isFound);
        row.hint->setVisible(isFound);
        row.reset->setVisible(isFound && !row.isUsual(m_shown));
        isAny = isAny || isFound;
    }
    return isAny;
}

QComboBox* PreferencePage::makeChoice(const QStringList& words)
{
    auto* box = new QComboBox(this);
    box->addItems(words);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void PreferencePage::connectChoice(QComboBox* box, const std::function<void(int)>& chosen)
{
    connect(box, &QComboBox::activated, this, chosen);
}

void PreferencePage::connectNumber(QuantityEdit* edit, const std::function<void(double)>& entered)
{
    connect(edit, &QuantityEdit::valueEdited, this, entered);
    connect(edit, &QuantityEdit::problemChanged, edit, [edit] { edit->setToolTip(edit->problem()); });
}

QWidget* PreferencePage::withUnit(QWidget* edit, const QString& unit)
{
    if (unit.isEmpty())
        return edit;
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit);
    layout->addWidget(new QLabel(unit, both));
    both->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    both->setFocusProxy(edit);
    return both;
}

void PreferencePage::showChoice(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
}

QString PreferencePage::numberWords(const QuantityEdit& edit, double value, const QString& unit)
{
    return edit.format().text(value) + u'\u00A0' + unit;
}

void PreferencePage::showNumber(QuantityEdit& edit, double value)
{
    edit.setValue(value);
}

} // namespace linetwin::app
