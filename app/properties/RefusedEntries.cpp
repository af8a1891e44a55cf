// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RefusedEntries.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

RefusedEntries::RefusedEntries(const ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_text(new QLabel(this)), m_show(new QToolButton(this)),
      m_drop(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_drop);
    m_text->setObjectName(QStringLiteral("refused.text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("refused.show"));
    m_show->setText(tr("Go there"));
    m_drop->setObjectName(QStringLiteral("refused.drop"));
    m_drop->setText(tr("Drop"));
    for (QToolButton* button : {m_show, m_drop})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_show, &QToolButton::clicked, this, [this] {
        const Refused last = m_refused.back();
        Q_EMIT wanted(last.place, last.editor);
    });
    connect(m_drop, &QToolButton::clicked, this, [this] {
        m_refused.pop_back();
        showLast();
    });
    connect(&typedText(), &TypedText::refusedWanted, this, &RefusedEntries::tellRefused);
    updateFonts();
    showLast();
}

void RefusedEntries::tellRefused(QList<RefusedText>& refused)
{
    for (const Refused& each : m_refused)
        refused.append(
            {placeText(each), each.text, each.reason, [this, each] { Q_EMIT wanted(each.place, each.editor); }});
}

void RefusedEntries::keep(const QWidget& fields, const EntryPlace& place)
{
    for (const QuantityEdit* edit : fields.findChildren<QuantityEdit*>()) {
        if (!edit->hasPendingText() || edit->problem().isEmpty())
            continue;
        std::erase_if(m_refused,
                      [&](const Refused& each) { return each.place == place && each.editor == edit->objectName(); });
        m_refused.push_back({place, edit->objectName(), edit->accessibleName(), edit->pendingText(), edit->problem()});
    }
    showLast();
}

void RefusedEntries::restore(const QWidget& fields, const EntryPlace& place)
{
    std::erase_if(m_refused, [&](const Refused& each) {
        auto* edit = each.place == place ? fields.findChild<QuantityEdit*>(each.editor) : nullptr;
        if (edit)
            edit->restorePendingText(each.text, each.reason);
        return edit != nullptr;
    });
    showLast();
}

bool RefusedEntries::isGone(const EntryPlace& place) const
{
    const LineEntry* line = m_document.lineOf(place.entry);
    const auto isStationGone = [&](const std::string& station) { return !line->line.line.indexOf(station); };
    return !line || std::ranges::any_of(place.stations, isStationGone);
}

void RefusedEntries::forgetGone()
{
    std::erase_if(m_refused, [this](const Refused& each) { return isGone(each.place); });
    showLast();
}

void RefusedEntries::clear()
{
    m_refused.clear();
    showLast();
}

QString RefusedEntries::placeText(const Refused& refused) const
{
    QStringList names;
    for (const std::string& station : refused.place.stations)
        names << toQString(station);
    if (refused.place.entry != m_document.activeScenario())
        names.prepend(m_document.nameOf(refused.place.entry));
    names << refused.label;
    return joinedNames(names);
}

void RefusedEntries::showLast()
{
    setVisible(!m_refused.empty());
    if (m_refused.empty())
        return;
    const Refused& last = m_refused.back();
    m_text->setText(tr("%1: “%2” was not accepted. %3").arg(placeText(last), last.text, last.reason));
}

void RefusedEntries::updateFonts()
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_drop)})
        widget->setFont(captionFont());
    setTextColor(*m_text, theme().bad);
}

void RefusedEntries::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
