// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudyForm.h"

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QFormLayout;

namespace linetwin::app {

/// What the user sets for one kind of study, below each other in a narrow column.
class StudySettings : public QWidget {
    Q_OBJECT

public:
    /// Follows the document.
    static StudySettings* make(StudyKind kind, ProjectDocument& document, QWidget* parent);

    StudyForm form() const;
    /// As form() had it; what the document does not have any more stays out.
    void setForm(const StudyForm& form);
    /// Takes over what is being typed; what is wrong with it, empty if nothing.
    QString takeTexts();
    bool hasPendingText() const;
    /// Another line was opened: what was about the last one goes.
    virtual void forget() {}
    /// Was made from the study's own result, and is no measure to choose from unless its user says so.
    virtual void leaveOut(ScenarioId) {}

Q_SIGNALS:
    void changed();
    /// Comes before changed().
    void figureChosen();
    /// Figures of money read in another one. No choice is another.
    void currencyChanged();

protected:
    const std::string& currency() const { return m_currency; }

    StudySettings(StudyKind kind, ProjectDocument& document, QWidget* parent);

    virtual void fill(StudyForm& form) const = 0;
    /// The opposite, without signals.
    virtual void take(const StudyForm& form) = 0;
    /// A caption over the widget, which it names for screen readers.
    void addRow(const QString& caption, QWidget* widget);
    void addPlain(QWidget* widget);

private:
    /// Keeps the choice while it is offered.
    void offerFigures();

    StudyKind m_kind;
    const ProjectDocument& m_document;
    std::vector<LineFigure> m_offered;
    std::string m_currency; ///< in which they are named
    QComboBox* m_figure;
    QFormLayout* m_layout;
};

} // namespace linetwin::app
